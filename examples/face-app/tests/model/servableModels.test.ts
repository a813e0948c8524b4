import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {beforeAll, expect, test} from 'vitest';
import {euclideanDistance} from '../../model';
import {
  loadServableModels,
  type ServableModel,
} from '../../wiring/servableModels';

const ROOT = join(import.meta.dirname, '../..');

let models: readonly ServableModel[];
beforeAll(async () => {
  models = await loadServableModels();
});

test('both detectors are released, under versions of their own', () => {
  expect(models.map(({release}) => release.version.replace(/-.*/, ''))).toEqual(
    ['ssd', 'tiny'],
  );
});

test('each release reads its golden photos as its golden readings say', async () => {
  for (const model of models) {
    const {tolerance, photos} = model.release.golden;
    expect(photos.length).toBeGreaterThanOrEqual(4);
    for (const {file, embeddings} of photos) {
      const {faces} = await model.read(await model.readGolden(file));
      expect(faces.length, file).toBe(embeddings.length);
      for (const [index, {embedding}] of faces.entries())
        expect(
          euclideanDistance(embedding, embeddings[index] ?? []),
          file,
        ).toBeLessThan(tolerance);
    }
  }
}, 180_000);

test('a release that does not exist is refused with those that do', async () => {
  await expect(loadServableModels(['huge'])).rejects.toThrow(
    /model\/releases\/huge\.json cannot be read: .*The releases there are: ssd, tiny\./,
  );
});

test('a photo that is not golden is refused', async () => {
  await expect(models[0]?.readGolden('gus-01-front.jpg')).rejects.toThrow(
    'gus-01-front.jpg is no golden photo.',
  );
});

test('a process that has loaded the models still fails as Node does: once, with its own stack', async () => {
  const script = `
    import {loadServableModels} from './wiring/servableModels';
    loadServableModels(['tiny']).then(() => { setTimeout(() => { throw new Error('on purpose') }) });
  `;
  const run = promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    {cwd: ROOT},
  );
  const failure = await run.then(
    () => undefined,
    (error: unknown) => error as {code: number; stderr: string},
  );
  expect(failure?.code).toBe(1);
  expect(failure?.stderr).toContain('Error: on purpose');
  expect(failure?.stderr.length).toBeLessThan(2000);
});
