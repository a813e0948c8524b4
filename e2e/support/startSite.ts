import {existsSync, readFileSync} from 'node:fs';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {join} from 'node:path';
import serveFile from 'serve-handler';
import {siteAddress} from '../../src/lib/siteAddress';
import packageJson from '../../package.json';
import {publishedHeaders} from './publishedHeaders';

const HOST = '127.0.0.1';
/** What both hosts send where `_headers` says nothing. */
const HOSTS_OWN_CACHING = 'public, max-age=0, must-revalidate';

export interface RunningSite {
  /** Where it answers, without a final "/". */
  readonly origin: string;
  /** The path that the site was built for; begins and ends with "/". */
  readonly basePath: string;
  readonly stop: () => void;
}

interface Options {
  readonly host?: string;
  /** A free one when left out. */
  readonly port?: number;
  readonly folder?: string;
  /** Without: as a host that sends no headers of ours, such as GitHub Pages. */
  readonly headers?: boolean;
}

/** Serves the built site as Netlify and Cloudflare Pages do, with the headers of its `_headers` file. */
export async function startSite({
  host = HOST,
  port = 0,
  folder = 'build',
  headers = true,
}: Options = {}): Promise<RunningSite> {
  const rules = join(folder, '_headers');
  if (!existsSync(rules)) throw new Error(`There is no built site in ${folder}. Run: npm run build`);
  const text = headers ? readFileSync(rules, 'utf8') : '';
  const {baseUrl: basePath} = siteAddress(packageJson, process.env);
  const server = createServer((request, response) => {
    answer(request, response, {folder, basePath, rules: text}).catch(() => {
      response.destroy();
    });
  }).listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return {
    origin: `http://${host}:${address.port}`,
    basePath,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {folder, basePath, rules}: {readonly folder: string; readonly basePath: string; readonly rules: string},
): Promise<void> {
  const address = request.url ?? '/';
  if (!address.startsWith(basePath)) {
    response.writeHead(302, {location: basePath}).end();
    return;
  }
  const path = address.replace(/[?#].*$/, '');
  response.setHeader('cache-control', HOSTS_OWN_CACHING);
  for (const [name, value] of Object.entries(publishedHeaders(rules, path))) response.setHeader(name, value);
  request.url = `/${address.slice(basePath.length)}`;
  await serveFile(request, response, {
    public: folder,
    cleanUrls: true,
    trailingSlash: false,
    directoryListing: false,
    etag: true,
  });
}
