import {createHttpShell, createLog, listen} from '../platform';
import {openDatabasePatiently} from './openDatabasePatiently';
import {openRooms, type Rooms} from './openRooms';
import type {Start, Started} from './role';
import {knownHosts, startApi} from './startApi';
import {startWork} from './startWork';
import {GRACE_MS} from './stopList';

/** The role "api": one process of several on a PostgreSQL server. */
export async function startApiAlone(start: Start): Promise<Started> {
  const rooms = await openOnServer(start, 'api');
  return {address: await startApi(start, rooms)};
}

/** The role "worker": takes photos from the queue, and tells its health and metrics on a port of its own. */
export async function startWorkerAlone(start: Start): Promise<Started> {
  const {config, stops} = start;
  const rooms = await openOnServer(start, 'worker');
  await startWork(start, rooms);
  const {readiness, metrics, log} = rooms;
  const shell = createHttpShell({
    routes: [],
    ...{readiness, metrics, log},
    knownHosts: knownHosts(config),
    apiToken: config.apiToken,
  });
  const listener = await listen(shell, config.host, config.workerPort);
  stops.add(() => listener.close(GRACE_MS));
  log.info({address: listener.address}, 'the worker tells its health');
  return {};
}

async function openOnServer(
  {config, stops}: Start,
  role: string,
): Promise<Rooms> {
  const log = createLog({level: config.log, role});
  const database = await openDatabasePatiently(config.database, '', log);
  stops.add(() => database.close());
  // Checked at the start: these roles are refused without it.
  const modelServer = config.modelServer ?? '';
  return openRooms(config, database, modelServer, log);
}
