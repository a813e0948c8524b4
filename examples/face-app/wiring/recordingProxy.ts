import {createServer, type IncomingMessage} from 'node:http';
import {buffer} from 'node:stream/consumers';

/** One request to the model server and its response, as they were. */
export interface RecordedCall {
  /** Request line and headers. */
  readonly head: readonly string[];
  readonly body: Buffer;
  readonly answer: unknown;
  /** Milliseconds by `performance.now()`. */
  readonly began: number;
  readonly ended: number;
}

/**
 * Stands between worker and model server, and hands every inference to `record`. The protocol is a standard one, so
 * neither of them notices. `meanwhile` runs beside an inference, whose answer waits for it.
 */
export async function startRecordingProxy(
  target: string,
  record: (call: RecordedCall) => void,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<{readonly address: string; close(): void}> {
  const server = createServer((request, response) => {
    void forward(request, target, meanwhile).then(
      ({status, answer, call}) => {
        if (call !== undefined) record(call);
        response.writeHead(status, {'content-type': 'application/json'});
        response.end(answer);
      },
      () => {
        // As if the model server itself were not there.
        request.socket.destroy();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function forward(
  request: IncomingMessage,
  target: string,
  meanwhile: () => Promise<void>,
) {
  const {method = 'GET', url = '/', rawHeaders} = request;
  const began = performance.now();
  const body = await buffer(request);
  const beside = url.endsWith('/infer') ? meanwhile() : undefined;
  const headers = pairs(rawHeaders);
  const kept = headers.filter(
    ([name]) =>
      !/^(host|connection|content-length|transfer-encoding)$/i.test(name),
  );
  const response = await fetch(`${target}${url}`, {
    method,
    headers: kept,
    ...(method === 'POST' ? {body: new Uint8Array(body)} : {}),
  });
  const answer = await response.text();
  const isInference = url.endsWith('/infer') && response.ok;
  const call: RecordedCall | undefined = isInference
    ? {
        head: [
          `${method} ${url}`,
          ...headers.map(([name, value]) => `${name.toLowerCase()}: ${value}`),
        ],
        ...{body, began},
        answer: JSON.parse(answer) as unknown,
        ended: performance.now(),
      }
    : undefined;
  await beside;
  return {status: response.status, answer, call};
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : [],
  );
}
