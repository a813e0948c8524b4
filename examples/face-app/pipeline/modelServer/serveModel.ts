import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import type {Log} from '../../contracts/platform';
import {createModelServerApp} from './modelServerApp';
import type {ServableModel} from './servableModel';
import {createServedModels} from './servedModels';

/** Pixels of one picture: four times what the backend keeps at most, 2,048 x 2,048. */
const MOST_PIXELS = 16_777_216;

export interface ModelServer {
  /** "http://127.0.0.1:4181" */
  readonly address: string;
  /** Resolves when all versions have been compared with their golden readings. */
  readonly checked: Promise<void>;
  close(): Promise<void>;
}

interface ServeModelDeps {
  readonly releases: readonly ServableModel[];
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly log: Log;
  readonly mostPixels?: number;
}

/** Listens at once and answers when ready: whoever starts it can see how far it is. Rejects when it cannot listen. */
export async function serveModel({
  releases,
  host,
  port,
  log,
  mostPixels = MOST_PIXELS,
}: ServeModelDeps): Promise<ModelServer> {
  const models = createServedModels(releases, log);
  const server = createAdaptorServer({
    fetch: createModelServerApp(models, mostPixels, log).fetch,
  });
  server.listen(port, host);
  await once(server, 'listening');
  const {port: listening} = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${listening}`,
    checked: models.checkAll(),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
