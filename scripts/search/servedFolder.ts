import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {once} from 'node:events';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';

const HOST = '127.0.0.1';
const BEST_GZIP = 9;
const TYPES: {readonly [extension: string]: string | undefined} = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** What a request cost, without its headers. */
export interface SentFile {
  readonly path: string;
  /** As the browser says: "document", "script", "worker", "empty" for what a script fetches. */
  readonly destination: string;
  /** Bytes with brotli at its best quality, with gzip at its best, and as they stand on the disk. */
  readonly brotli: number;
  readonly gzip: number;
  readonly raw: number;
}

export interface ServedFolder {
  /** Where it answers, without a final "/". */
  readonly origin: string;
  /** Everything sent so far, in order; grows. */
  readonly sent: readonly SentFile[];
  /** Paths of what the browser wanted for pages that may be opened next. It got none of it: that is not measured. */
  readonly ahead: readonly string[];
  /** How many requests have no answer yet; at first use a large file is long in the compressing. */
  readonly pending: () => number;
  readonly stop: () => void;
}

type Sizes = Pick<SentFile, 'brotli' | 'gzip' | 'raw'> & {readonly body: Buffer};

/** Serves a built site as static hosts do, compressed with brotli, and writes down what every request cost. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const sent: SentFile[] = [];
  const ahead: string[] = [];
  const known = new Map<string, Promise<Sizes>>();
  let pending = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse, file: string): Promise<void> => {
    const sizes = known.get(file) ?? compressFile(file);
    known.set(file, sizes);
    pending += 1;
    const {body, ...bytes} = await sizes;
    pending -= 1;
    sent.push({path: `/${path.relative(folder, file)}`, destination: destinationOf(request), ...bytes});
    send(response, file, body);
  };
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (file !== undefined && !isAhead(request)) return void answer(request, response, file);
    if (file !== undefined) ahead.push(`/${path.relative(folder, file)}`);
    response.writeHead(404).end();
  }).listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return {origin: `http://${HOST}:${address.port}`, sent, ahead, pending: () => pending, stop};
}

/** The file that a static host would choose: itself, with ".html", or the index of a folder. */
export function fileFor(folder: string, url: string): string | undefined {
  const wanted = path.join(folder, path.normalize(decodeURIComponent(url.replace(/[?#].*$/, ''))));
  return [wanted, `${wanted.replace(/\/$/, '')}.html`, path.join(wanted, 'index.html')].find(
    (file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile(),
  );
}

/** A file of text compressed with brotli, any other as it is, with what it weighs. */
export async function compressFile(file: string): Promise<Sizes> {
  const body = readFileSync(file);
  if (!isTextFile(file)) return {body, raw: body.length, brotli: body.length, gzip: body.length};
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(body),
    promisify(gzip)(body, {level: BEST_GZIP}),
  ]);
  return {body: brotli, raw: body.length, brotli: brotli.length, gzip: gzipped.length};
}

function send(response: ServerResponse, file: string, body: Buffer): void {
  const encoding = isTextFile(file) ? {'content-encoding': 'br'} : {};
  response
    .writeHead(200, {'content-type': typeOf(file), 'cache-control': 'max-age=600', ...encoding})
    .end(body);
}

function destinationOf({headers}: IncomingMessage): string {
  return headers['sec-fetch-dest'] ?? '';
}

function isAhead({headers}: IncomingMessage): boolean {
  return String(headers['sec-purpose']).startsWith('prefetch');
}

/** Content type of a file, by its name. */
export function typeOf(file: string): string {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}

/** Whether a file is worth compressing. */
export function isTextFile(file: string): boolean {
  return /^text\/|json|svg|xml/.test(typeOf(file));
}
