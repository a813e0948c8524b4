import {spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {EvaluationReport} from '../../model/evaluation';
import {SAMPLES} from '../support/samplePictures';

const ROOT = join(import.meta.dirname, '../..');

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterAll(() => rm(scratch, {recursive: true}));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function evaluate(...args: string[]): Promise<Run> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'commands/evaluate.ts', ...args],
    {cwd: ROOT},
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({code, stdout, stderr});
    }),
  );
}

/** A dataset of sample pictures: file in the dataset to file in `samples/`, or undefined for a broken one. */
async function datasetOf(
  name: string,
  pictures: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const folder = join(scratch, name);
  await mkdir(folder, {recursive: true});
  for (const [file, sample] of Object.entries(pictures)) {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    if (sample === undefined) await writeFile(join(folder, file), 'no picture');
    else await cp(join(SAMPLES, sample), join(folder, file));
  }
  return folder;
}

test('folders of pictures become a report and a model card that leave nothing out', async () => {
  const dataset = await datasetOf('good', {
    'ada/1.jpg': 'ada-01-front.jpg',
    'ada/2.jpg': 'ada-05-scene.jpg',
    'ada/empty.jpg': 'none-01-room.jpg',
    'bo/1.JPEG': 'bo-01-front.jpg',
    'bo/all.jpg': 'group-01-three.jpg',
    'notes.txt': undefined,
  });
  const out = join(scratch, 'out/deep');
  const run = await evaluate('--dataset', dataset, '--out', out);
  expect(run.stderr).toContain('Left aside, no pictures: notes.txt');
  expect(run.code).toBe(0);
  const report = JSON.parse(
    await readFile(join(out, 'evaluation.json'), 'utf8'),
  ) as EvaluationReport;
  expect(report.models).toHaveLength(2);
  for (const {detection, verification} of report.models) {
    expect(detection.missed).toEqual(['ada/empty.jpg']);
    expect(detection.unclear).toEqual(['bo/all.jpg']);
    expect(verification).toMatchObject({genuinePairs: 1, impostorPairs: 2});
    expect(verification.tarWithMissed).toMatchObject({count: 1, of: 4});
  }
  const card = await readFile(join(out, 'model-card.md'), 'utf8');
  expect(card).toContain('| 1: ada/empty.jpg |');
  expect(card).toContain('not stated: it takes 300 impostor pairs');
  expect(card).toContain('consent unknown');
  expect(run.stdout).toContain('is chosen');
}, 180_000);

test('a folder that does not exist is named', async () => {
  const missing = join(scratch, 'nowhere');
  const {code, stderr} = await evaluate('--dataset', missing);
  expect(code).toBe(2);
  expect(stderr).toContain(`There is no folder ${missing}`);
});

test('a forgotten dataset and an unknown option show the usage', async () => {
  for (const args of [[], ['--data', 'x']]) {
    const {code, stderr} = await evaluate(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'Usage: npx tsx commands/evaluate.ts --dataset DIR',
    );
  }
});

test('one person alone, or no picture, is too little', async () => {
  const alone = await datasetOf('alone', {'ada/1.jpg': 'ada-01-front.jpg'});
  const empty = await datasetOf('empty', {'ada/notes.txt': undefined});
  const runs = [
    await evaluate('--dataset', alone),
    await evaluate('--dataset', empty),
  ];
  expect(runs.map(({code}) => code)).toEqual([2, 2]);
  expect(runs[0]?.stderr).toContain('shows only one person');
  expect(runs[1]?.stderr).toContain('There are no pictures in');
});

test('files that are no pictures are all named before the work begins', async () => {
  const dataset = await datasetOf('broken', {
    'ada/1.jpg': 'ada-01-front.jpg',
    'ada/broken.jpg': undefined,
    'bo/broken.png': undefined,
  });
  const {code, stderr} = await evaluate('--dataset', dataset);
  expect(code).toBe(2);
  expect(stderr).toContain(join(dataset, 'ada/broken.jpg'));
  expect(stderr).toContain(join(dataset, 'bo/broken.png'));
  expect(stderr).toContain('replace them or take them out');
});

test('a manifest that is wrong, or names what is not there, is told apart', async () => {
  const dataset = await datasetOf('manifest', {'1.jpg': 'ada-01-front.jpg'});
  const manifest = join(dataset, 'manifest.json');
  await writeFile(manifest, '{"people": 3}');
  expect((await evaluate('--dataset', dataset)).stderr).toMatch(
    /manifest\.json is not a manifest like samples\/manifest\.json:[^]*people/,
  );
  const pictures = [{file: '2.jpg', faces: []}];
  await writeFile(manifest, JSON.stringify({people: [], pictures}));
  const {code, stderr} = await evaluate('--dataset', dataset);
  expect(code).toBe(2);
  expect(stderr).toContain('names 2.jpg, which is not beside it');
});

test('a report folder that cannot be written is refused before the work begins', async () => {
  const file = join(scratch, 'file');
  await writeFile(file, '');
  const {code, stderr} = await evaluate(
    '--dataset',
    SAMPLES,
    '--out',
    join(file, 'out'),
  );
  expect(code).toBe(2);
  expect(stderr).toContain('The report cannot be written into');
});
