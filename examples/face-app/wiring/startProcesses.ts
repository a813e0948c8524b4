import {freePort, lockFolder, mustBeFree, type Config} from '../platform';
import {openLogFile} from './openLogFile';
import type {Start, Started} from './role';
import {startChild} from './startChild';
import {untilReady} from './untilReady';

/** The role "all" on a PostgreSQL server: model server, workers and API as processes, each started again when it dies. */
export async function startProcesses({
  config,
  stops,
  say,
}: Start): Promise<Started> {
  stops.add(await lockFolder(config.data));
  await mustBeFree(config.host, config.port);
  const {log, file, path} = openLogFile(config);
  say(`Pictures are kept in ${config.data}, all else in the database.`);
  say(`The log is ${path}`);

  // Ports are chosen here, so that a child that is started again is found where it was.
  const port = config.port === 0 ? await freePort() : config.port;
  const modelPort = await freePort();
  const shared = {
    FACE_APP_PORT: String(port),
    FACE_APP_MODEL_PORT: String(modelPort),
    FACE_APP_MODEL_SERVER:
      config.modelServer ?? `http://127.0.0.1:${String(modelPort)}`,
  };
  const begin = (role: 'api' | 'worker' | 'model-server', settings = {}) =>
    startChild(
      {role, settings: {...shared, ...settings}, logFile: file},
      stops,
      log,
    ).gaveUp;

  say('Starting the model server, the workers and the API ...');
  const failed = Promise.race([
    ...(config.modelServer === undefined ? [begin('model-server')] : []),
    ...Array.from({length: config.workers}, (_, index) =>
      begin('worker', {FACE_APP_WORKER_PORT: workerPort(config, index)}),
    ),
    begin('api'),
  ]);
  const address = `http://${config.host}:${String(port)}`;
  await untilReady({problems: () => problemsAt(port), failed, say});
  return {address, failed};
}

/** Each worker tells its health on the port after the one before it. */
const workerPort = ({workerPort: first}: Config, index: number): string =>
  String(first === 0 ? 0 : first + index);

/** What the API process says of itself. */
async function problemsAt(
  port: number,
): Promise<Readonly<Record<string, string>>> {
  try {
    const response = await fetch(`http://127.0.0.1:${String(port)}/readyz`);
    return ((await response.json()) as {parts: Record<string, string>}).parts;
  } catch {
    return {api: 'It does not answer yet.'};
  }
}
