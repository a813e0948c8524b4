import {connect} from 'node:net';
import type {RawRequest} from './badUpload';

export interface RawAnswer {
  /** Undefined when the connection ended without an answer. */
  readonly status: number | undefined;
  readonly headers: string;
  readonly body: string;
}

/** Milliseconds. A server that says nothing for so long hangs. */
const HANGS_AFTER = 15_000;

/** POSTs over a bare socket, so that a request can be wrong in ways that no HTTP client would allow. */
export function sendRaw(
  address: string,
  path: string,
  request: RawRequest,
): Promise<RawAnswer> {
  const {hostname, port, host} = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const received: Buffer[] = [];
    const timer = setTimeout(() => {
      socket.destroy();
      reject(
        new Error('The server neither answered nor closed the connection.'),
      );
    }, HANGS_AFTER);
    socket.on('data', (bytes) => received.push(bytes));
    // The server may close while we are still sending; what it said before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(parse(Buffer.concat(received).toString('utf8')));
    });
    const head = [
      `POST ${path} HTTP/1.1`,
      `Host: ${host}`,
      'Connection: close',
      ...request.headers,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    for (const piece of request.pieces) socket.write(piece);
    if (request.then === 'close-half') socket.end();
    // Not at once, so that the server has begun to read.
    if (request.then === 'hang-up') setTimeout(() => socket.destroy(), 100);
  });
}

function parse(text: string): RawAnswer {
  const [headers = '', ...rest] = text.split('\r\n\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(headers)?.[1];
  return {
    status: status === undefined ? undefined : Number(status),
    headers,
    body: rest.join('\r\n\r\n'),
  };
}
