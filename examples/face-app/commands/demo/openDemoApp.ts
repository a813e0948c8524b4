import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort, loadConfig} from '../../platform';
import {startAppProcess} from '../../wiring/appProcess';
import {createAppCaller, type AppCaller} from '../../wiring/callApp';
import {
  startRecordingProxy,
  type RecordedCall,
} from '../../wiring/recordingProxy';

export interface DemoApp {
  readonly app: AppCaller;
  /** What worker and model server said to each other; undefined in an app that the demo did not start. */
  readonly calls: readonly RecordedCall[] | undefined;
  close(): Promise<void>;
}

/** An app that nobody else uses. */
export interface OwnApp extends DemoApp {
  readonly calls: readonly RecordedCall[];
  readonly modelServer: string;
  /** Where it keeps everything. */
  readonly folder: string;
  /** Runs once beside the next inference, whose answer waits for it. */
  duringNextInference(work: () => Promise<void>): void;
  /** Stops it and leaves its folder. */
  stop(): Promise<void>;
}

/** The app that runs already, or else one on an empty folder, which goes away afterwards. */
export async function openDemoApp(): Promise<DemoApp> {
  const running = createAppCaller(loadConfig(process.env));
  const isRunning = await running.fetch('/healthz').then(
    ({ok}) => ok,
    () => false,
  );
  if (isRunning) {
    console.log(`The demo uses the app that runs at ${running.address}.`);
    return {app: running, calls: undefined, close: () => Promise.resolve()};
  }
  console.log('No app runs, so the demo starts one of its own. A moment ...');
  return startOwnApp();
}

/** Its model server is a process of its own, with a recorder in front: the worker only knows an address. */
export async function startOwnApp(): Promise<OwnApp> {
  const folder = await mkdtemp(join(tmpdir(), 'face-app-demo-'));
  const port = String(await freePort());
  const model = await startAppProcess(
    {FACE_APP_MODEL_PORT: port},
    'model-server',
  );
  // #region another-model-server-by-address
  const calls: RecordedCall[] = [];
  const modelServer = `http://127.0.0.1:${port}`;
  let beside: (() => Promise<void>) | undefined;
  const proxy = await startRecordingProxy(
    modelServer,
    (call) => calls.push(call),
    () => {
      const work = beside;
      beside = undefined;
      return work?.() ?? Promise.resolve();
    },
  );
  const process = await startAppProcess({
    FACE_APP_DATA: folder,
    FACE_APP_PORT: '0',
    FACE_APP_MODEL_SERVER: proxy.address,
  });
  // #endregion another-model-server-by-address
  const config = {host: '', port: 0, apiToken: undefined};
  const stop = async (): Promise<void> => {
    await process.stop();
    proxy.close();
    await model.stop();
  };
  return {
    app: createAppCaller(config, process.address),
    ...{calls, modelServer, folder, stop},
    duringNextInference: (work) => {
      beside = work;
    },
    close: async () => {
      await stop();
      await rm(folder, {recursive: true, force: true});
    },
  };
}
