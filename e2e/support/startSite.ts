import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

const HOST = '127.0.0.1';
const PAUSE_MS = 100;

export interface RunningSite {
  /** Where it answers, without a final "/". */
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves the built site on a free port. Throws an error with what the server said when it does not start. */
export async function startSite(): Promise<RunningSite> {
  const port = await freePort();
  const origin = `http://${HOST}:${port}`;
  const command = ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'serve', '--no-open', '--host', HOST];
  const server = spawn(process.execPath, [...command, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`The built site could not be served. ${said}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return {origin, stop: () => void server.kill()};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}

async function answers(origin: string): Promise<boolean> {
  return await fetch(origin).then(
    () => true,
    () => false,
  );
}
