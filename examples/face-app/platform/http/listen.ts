import type {Server} from 'node:http';
import type {Socket} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import type {Hono} from 'hono';

/** Milliseconds that a caller has for the head of a request, and for a whole one. Routes may be stricter. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 120_000;
/** How often Node looks for connections that are too slow. */
const CHECK_MS = 2_000;

export interface Listener {
  /** "http://127.0.0.1:4180". */
  readonly address: string;
  /** Takes no new request, lets those in hand end for at most `graceMs`, then cuts them. */
  close(graceMs: number): Promise<void>;
}

/** Serves an app over HTTP. Rejects with a sentence that helps when the port is taken. */
export async function listen(
  app: Pick<Hono, 'fetch'>,
  host: string,
  port: number,
): Promise<Listener> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: CHECK_MS,
    },
  }) as Server;
  server.on('clientError', answerBrokenHttp);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(explain(error, host, port));
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const actual =
    typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}`,
    close: (graceMs) => close(server, graceMs),
  };
}

/** Rejects as {@link listen} would, before anything that takes long has been done. */
export async function mustBeFree(host: string, port: number): Promise<void> {
  const nobody = {fetch: () => new Response(null, {status: 503})};
  await (await listen(nobody, host, port)).close(0);
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, graceMs);
  await closed;
  clearTimeout(timer);
}

/** What is not even HTTP never reaches a route; it gets a problem all the same. */
function answerBrokenHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, title] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? [408, 'Request Timeout']
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? [431, 'Request Header Fields Too Large']
        : [400, 'Bad Request'];
  const body = JSON.stringify({
    type: '/problems/broken-http',
    title,
    status,
    detail: 'The request could not be read as HTTP, or came too slowly.',
  });
  socket.end(
    `HTTP/1.1 ${String(status)} ${title}\r\nContent-Type: application/problem+json\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function explain(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
): Error {
  const at = `${host}:${String(port)}`;
  const reasons: Record<string, string> = {
    EADDRINUSE: `Another program listens on ${at} already. Stop it, or set FACE_APP_PORT to another port (0: any free one).`,
    EACCES: `This account may not listen on ${at}. Set FACE_APP_PORT to a port above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set FACE_APP_HOST to one that it has, such as 127.0.0.1.`,
    ENOTFOUND: `The name ${host} is not known. Set FACE_APP_HOST to an address of this machine, such as 127.0.0.1.`,
  };
  const reason = reasons[error.code ?? ''];
  return reason === undefined ? error : new CannotListen(reason);
}

/** The port or address cannot be used; the message says what would help. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}
