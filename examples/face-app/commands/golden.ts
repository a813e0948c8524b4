import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {GoldenReadings} from '../contracts/modelVersion';
import {euclideanDistance} from '../model';
import {decodePicture} from '../platform/decodePicture';
import {
  loadModel,
  loadServableModel,
  releaseNames,
  sha256,
} from '../wiring/servableModels';

const ROOT = join(import.meta.dirname, '..');

/** A face from the front, turned, small, of three people, of a stranger, and none. */
const PHOTOS = [
  'ada-01-front.jpg',
  'bo-03-yaw-left.jpg',
  'eli-06-wide.jpg',
  'group-01-three.jpg',
  'hana-02-scene.jpg',
  'none-01-room.jpg',
];

/**
 * A distance, no unit. The same pixels on another runtime came out up to 0.0000007 apart, so this leaves room for a
 * machine that rounds otherwise. All pixels wrong by one level of 255 gave at least 0.003, red and blue swapped 0.17.
 */
const TOLERANCE = 0.001;

/** As many as a 32-bit float has. */
const DIGITS = 7;

// #region golden-readings
/** What this release says about known photos: the yardstick for every server that claims to serve it. */
async function readGoldenPhotos(name: string): Promise<GoldenReadings> {
  const {version, model} = await loadModel(name);
  const photos = [];
  for (const file of PHOTOS) {
    const bytes = await readFile(join(ROOT, 'samples', file));
    const faces = await model.read(await decodePicture(bytes));
    const embeddings = faces.map(({embedding}) =>
      embedding.map((number) => Number(number.toPrecision(DIGITS))),
    );
    photos.push({file, sha256: await sha256(bytes), embeddings});
  }
  return {version, tolerance: TOLERANCE, photos};
}
// #endregion golden-readings

async function write(name: string): Promise<void> {
  const golden = await readGoldenPhotos(name);
  // One embedding on one line.
  const text = JSON.stringify(golden, null, 2).replace(
    /\[[-\d.e,\s]+\]/g,
    (numbers) => numbers.replace(/\s+/g, ''),
  );
  const path = join(ROOT, 'model/releases', `${name}.golden.json`);
  await writeFile(path, `${text}\n`);
  console.log(`Wrote model/releases/${name}.golden.json (${golden.version}).`);
}

/** Throws when the file no longer says what the model does. */
async function check(name: string): Promise<void> {
  const model = await loadServableModel(name);
  for (const {file, embeddings} of model.release.golden.photos) {
    const {faces} = await model.read(await model.readGolden(file));
    const isSame =
      faces.length === embeddings.length &&
      faces.every(
        ({embedding}, face) =>
          euclideanDistance(embedding, embeddings[face] ?? []) <= TOLERANCE,
      );
    if (!isSame) {
      throw new Error(
        `model/releases/${name}.golden.json is out of date at ${file}. If the change is meant, run: npx tsx commands/golden.ts`,
      );
    }
  }
  console.log(
    `model/releases/${name}.golden.json is fresh (${model.release.version}).`,
  );
}

const {values} = parseArgs({options: {check: {type: 'boolean'}}});
try {
  for (const name of await releaseNames()) {
    await (values.check === true ? check(name) : write(name));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
