/* Measures the app on this machine: photos per second beside what the model alone does, stages, memory, search. */
import {mkdtemp, rm} from 'node:fs/promises';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {createFaceReader} from '../pipeline';
import {freePort} from '../platform';
import {startAppProcess} from '../wiring/appProcess';
import {createAppCaller} from '../wiring/callApp';
import {endCommand, WrongUsage} from '../wiring/runCommand';
import {sampleVariants} from '../wiring/sampleVariants';
import {untilReady} from '../wiring/untilReady';
import {measureSearch} from './bench/measureSearch';
import {
  readAlone,
  readStages,
  residentMb,
  sendAll,
} from './bench/measureThroughput';

const ENROLLED = [1_000, 10_000];

await endCommand(async () => {
  const {values} = parseArgs({
    options: {photos: {type: 'string', default: '60'}},
  });
  const count = Number(values.photos);
  if (!Number.isInteger(count) || count < 5 || count > 1_000) {
    throw new WrongUsage('--photos is a whole number from 5 to 1000.');
  }
  const [load = 0] = loadavg();
  row(
    'machine',
    `${String(cpus().length)} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}`,
  );
  row(
    'load before the start',
    load.toFixed(2),
    load > 0.5 ? 'other work makes all figures worse' : '',
  );
  await measurePhotos(await sampleVariants(count, 1));
  const searches = await measureSearch(ENROLLED);
  searches.forEach(({median, p95}, index) => {
    row(
      `search among ${String(ENROLLED[index])} faces`,
      `${median.toFixed(1)} ms`,
      `median; 95 of 100 within ${p95.toFixed(1)} ms`,
    );
  });
});

/**
 * The model server reads all photos alone, then the whole pipeline with that same server, then the server alone again:
 * a machine whose speed changes meanwhile shows by the two differing.
 */
async function measurePhotos(photos: readonly Buffer[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'face-app-bench-'));
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const model = await startAppProcess(
    {FACE_APP_MODEL_PORT: port},
    'model-server',
  );
  const app = await startAppProcess({
    FACE_APP_DATA: folder,
    FACE_APP_PORT: '0',
    FACE_APP_MODEL_SERVER: address,
  });
  try {
    const reader = createFaceReader(address);
    await untilReady({
      problems: async () => {
        const problem = await reader.problem();
        const parts: Record<string, string> = {};
        if (problem !== undefined) parts['model server'] = problem;
        return parts;
      },
      failed: new Promise<string>(() => undefined),
      say: console.log,
    });
    const [version = ''] = await reader.versions();
    const caller = createAppCaller(
      {host: '', port: 0, apiToken: undefined},
      app.address,
    );
    const before = await readAlone(reader, version, photos);
    const whole = await sendAll(caller, photos);
    const after = await readAlone(reader, version, photos);
    const alone = (before + after) / 2;
    row(
      'model server alone',
      `${alone.toFixed(2)} photos/s`,
      `${before.toFixed(2)} before, ${after.toFixed(2)} after the pipeline`,
    );
    row(
      'whole pipeline',
      `${whole.toFixed(2)} photos/s`,
      `${String(photos.length)} photos, from the first upload to the last answer`,
    );
    row('pipeline / model alone', `${((100 * whole) / alone).toFixed(0)} %`);
    for (const {stage, ms} of await readStages(caller)) {
      row(
        `stage "${stage}"`,
        `${ms.toFixed(1)} ms`,
        stage === 'wait'
          ? 'mean; all photos are sent at once, so they queue'
          : 'mean',
      );
    }
    row(
      'memory of the app',
      `${residentMb(app.pid).toFixed(0)} MB`,
      'API, worker and database',
    );
    row(
      'memory of the model server',
      `${residentMb(model.pid).toFixed(0)} MB`,
      'all releases',
    );
  } finally {
    await app.stop();
    await model.stop();
    await rm(folder, {recursive: true, force: true});
  }
}

function row(what: string, value: string, remark = ''): void {
  console.log(`${what.padEnd(30)}${value.padEnd(18)}${remark}`.trimEnd());
}
