import {createEventStream, createPipelineRoutes} from '../pipeline';
import {createHttpShell, listen, type Config} from '../platform';
import type {Rooms} from './openRooms';
import {releaseOwnPage} from './releaseOwnPage';
import type {Start} from './role';
import {GRACE_MS} from './stopList';

/** Loopback under all its names. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Starts the HTTP API with the page. Resolves with its address. */
export async function startApi(
  {config, stops}: Start,
  rooms: Rooms,
): Promise<string> {
  const {readiness, metrics, log} = rooms;
  const stream = createEventStream(rooms);
  const shell = createHttpShell({
    // The backend serves the page under every path that is left, so it comes last.
    routes: [createPipelineRoutes({...rooms, stream}), rooms.routes],
    ...{readiness, metrics, log},
    knownHosts: knownHosts(config),
    apiToken: config.apiToken,
  });
  await releaseOwnPage(shell, config, log);
  const listener = await listen(shell, config.host, config.port);
  stops.add(async () => {
    // Streams never end by themselves, and the listener waits for what is open.
    const closed = listener.close(GRACE_MS);
    await stream.stop();
    await closed;
  });
  log.info({address: listener.address}, 'the API listens');
  return listener.address;
}

/** Names in the Host header under which this app may be asked. */
export function knownHosts(config: Config): readonly string[] {
  return [
    ...LOOPBACK,
    config.host,
    ...config.knownHosts.split(',').filter((name) => name !== ''),
  ].map((name) => name.toLowerCase());
}
