import {join} from 'node:path';
import {freePort, lockFolder, mustBeFree} from '../platform';
import {openDatabasePatiently} from './openDatabasePatiently';
import {openLogFile} from './openLogFile';
import {openRooms} from './openRooms';
import type {Start, Started} from './role';
import {startApi} from './startApi';
import {startChild} from './startChild';
import {startWork} from './startWork';
import {untilReady} from './untilReady';

const NEVER = new Promise<string>(() => undefined);

/**
 * The role "all" with nothing installed: API, worker and database in this process, since the embedded database lives
 * in one, and the model server as a child.
 */
export async function startEmbedded(start: Start): Promise<Started> {
  const {config, stops, say} = start;
  stops.add(await lockFolder(config.data));
  await mustBeFree(config.host, config.port);
  const {log, file, path} = openLogFile(config);
  say(`Everything is kept in ${config.data}`);
  say(`The log is ${path}`);

  let modelServer = config.modelServer;
  let failed = NEVER;
  if (modelServer === undefined) {
    const port = String(await freePort());
    modelServer = `http://127.0.0.1:${port}`;
    const settings = {FACE_APP_MODEL_PORT: port};
    const child = {role: 'model-server', settings, logFile: file} as const;
    failed = startChild(child, stops, log).gaveUp;
  }
  say('Opening the database (the first start creates it: some seconds) ...');
  const folder = join(config.data, 'database');
  const database = await openDatabasePatiently(undefined, folder, log);
  stops.add(() => database.close());
  const rooms = await openRooms(config, database, modelServer, log);
  await startWork(start, rooms);
  const address = await startApi(start, rooms);

  say('Waiting for the model server to pass its golden photos ...');
  await untilReady({
    problems: () => rooms.readiness.problems(),
    ...{failed, say},
  });
  return {address, failed};
}
