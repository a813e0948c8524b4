import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import * as z from 'zod';
import type {ModelWeights, WeightFile} from '../../contracts/faceLibrary';
import type {ModelParameters} from '../../contracts/modelVersion';

export const WEIGHTS_FOLDER = join(
  dirname(
    createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'),
  ),
  'model',
);

const DETECTORS = {
  tiny: 'tiny_face_detector_model',
  ssd: 'ssd_mobilenetv1_model',
} as const;
const LANDMARKS = 'face_landmark_68_model';
const EMBEDDER = 'face_recognition_model';

/** Names of the nets that some release uses; each has a manifest and a file of bytes. */
export const NET_NAMES = [...Object.values(DETECTORS), LANDMARKS, EMBEDDER];

const Manifest = z.tuple([
  z.object({
    weights: z.array(z.record(z.string(), z.json())),
    paths: z.tuple([z.string()]),
  }),
]);

/** The weights that come with the package, with one of its two detectors. */
export async function loadModelWeights(
  detector: ModelParameters['detector'],
): Promise<ModelWeights> {
  const [found, landmarks, embedder] = await Promise.all([
    readWeightFile(DETECTORS[detector]),
    readWeightFile(LANDMARKS),
    readWeightFile(EMBEDDER),
  ]);
  return {detector: found, landmarks, embedder};
}

async function readWeightFile(net: string): Promise<WeightFile> {
  const manifest = join(WEIGHTS_FOLDER, `${net}-weights_manifest.json`);
  const [{weights, paths}] = Manifest.parse(
    JSON.parse(await readFile(manifest, 'utf8')),
  );
  return {
    entries: weights,
    bytes: await readFile(join(WEIGHTS_FOLDER, paths[0])),
  };
}
