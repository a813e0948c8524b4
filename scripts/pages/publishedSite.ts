import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import path from 'node:path';
import {publishedHeaders} from '../../e2e/support/publishedHeaders';
import {compressFile, fileFor, isTextFile, typeOf} from '../search/servedFolder';

const HOST = '127.0.0.1';
/** What hosts send where `_headers` says nothing. */
const HOSTS_OWN_CACHING = 'public, max-age=0, must-revalidate';
/** Where a page may leave a note for the benchmark: also one that has just been left behind. */
export const NOTES_PATH = '/bench-note';

/**
 * "ahead" is what a page fetches for the pages that may be opened next; "icon" is the tab's, which a browser asks for
 * once for a site and which belongs to no page.
 */
export const KINDS = ['html', 'css', 'js', 'image', 'font', 'other', 'ahead', 'icon'] as const;
type Kind = (typeof KINDS)[number];

/** One answer, without its headers. */
export interface SentAnswer {
  readonly path: string;
  readonly kind: Kind;
  /** On the wire: text with brotli at its best quality, all else as it stands on the disk; 0 for "not modified". */
  readonly bytes: number;
}

export interface PublishedSite {
  /** Where it answers, without a final "/". */
  readonly origin: string;
  /** Every answer so far, in order; grows. */
  readonly sent: readonly SentAnswer[];
  /** What pages have left as notes, in order; grows. */
  readonly notes: readonly string[];
  /** How many requests have no answer yet. */
  readonly pending: () => number;
  readonly stop: () => void;
}

interface Ready {
  readonly body: Buffer;
  readonly tag: string;
}

/**
 * Serves a built site as its hosts do: with brotli, with the headers of its `_headers` file if it has one, and with
 * tags by which a browser asks again. Writes down what every answer cost. A file that the first folder lacks is taken
 * from the next.
 */
export async function servePublished(folders: readonly string[]): Promise<PublishedSite> {
  const sent: SentAnswer[] = [];
  const notes: string[] = [];
  const ready = new Map<string, Promise<Ready>>();
  const rules = rulesOf(folders[0] ?? '');
  let pending = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = (request.url ?? '/').replace(/[?#].*$/, '');
    if (address === NOTES_PATH) {
      notes.push(await bodyOf(request));
      response.writeHead(204).end();
      return;
    }
    const file = folders.map((folder) => fileFor(folder, address)).find((found) => found !== undefined);
    if (file === undefined) {
      sent.push({path: address, kind: kindOf(request, address), bytes: 0});
      response.writeHead(404).end();
      return;
    }
    const known = ready.get(file) ?? prepare(file);
    ready.set(file, known);
    const {body, tag} = await known;
    const isKnown = request.headers['if-none-match'] === tag;
    sent.push({path: address, kind: kindOf(request, file), bytes: isKnown ? 0 : body.length});
    response.setHeader('cache-control', HOSTS_OWN_CACHING);
    for (const [name, value] of Object.entries(publishedHeaders(rules, address)))
      response.setHeader(name, value);
    response.setHeader('content-type', typeOf(file));
    response.setHeader('etag', tag);
    if (isTextFile(file)) response.setHeader('content-encoding', 'br');
    response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : body);
  };
  const server = createServer((request, response) => {
    pending += 1;
    answer(request, response)
      .catch(() => response.destroy())
      .finally(() => {
        pending -= 1;
      });
  }).listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return {origin: `http://${HOST}:${address.port}`, sent, notes, pending: () => pending, stop};
}

function rulesOf(folder: string): string {
  const file = path.join(folder, '_headers');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function prepare(file: string): Promise<Ready> {
  const {body} = await compressFile(file);
  return {body, tag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`};
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Icons come first: Chromium asks for the tab's by itself, also where a page names none. */
function kindOf(request: IncomingMessage, file: string): Kind {
  if (String(request.headers['sec-purpose']).startsWith('prefetch')) return 'ahead';
  if (file.includes('favicon')) return 'icon';
  const type = typeOf(file);
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (type.includes('javascript')) return 'js';
  if (type.startsWith('image/')) return 'image';
  return type.includes('font') ? 'font' : 'other';
}
