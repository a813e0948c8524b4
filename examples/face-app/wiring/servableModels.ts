import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Reading} from '../contracts/faces';
import type {RgbImage} from '../contracts/image';
import {
  GoldenReadings,
  ModelParameters,
  type ModelRelease,
} from '../contracts/modelVersion';
import {createFaceModel, modelVersionOf, type FaceModel} from '../model';
import {decodePicture} from '../platform/decodePicture';
import {loadFaceLibrary, loadModelWeights} from '../platform/faceLibrary';

const ROOT = join(import.meta.dirname, '..');
const RELEASES = join(ROOT, 'model/releases');
const SAMPLES = join(ROOT, 'samples');

/** A release with its net, before anyone has compared it with its golden readings. */
export interface LoadedModel {
  readonly version: string;
  readonly parameters: ModelParameters;
  readonly model: FaceModel;
}

/** What the model server serves. */
export interface ServableModel {
  readonly release: ModelRelease;
  read(image: RgbImage): Promise<Reading>;
  /** A golden photo's pixels. Rejects when it is missing or another picture than the one that was measured. */
  readGolden(file: string): Promise<RgbImage>;
}

/** Names of all releases: the files of `model/releases/` without their endings. */
export async function releaseNames(): Promise<string[]> {
  return (await readdir(RELEASES))
    .filter((file) => /^[^.]+\.json$/.test(file))
    .map((file) => file.replace('.json', ''))
    .sort();
}

/** Loads one release. The library is shared by all of them; each has its own nets. */
export async function loadModel(name: string): Promise<LoadedModel> {
  const parameters = await readRelease(`${name}.json`, ModelParameters);
  const [library, weights] = await Promise.all([
    loadFaceLibrary(),
    loadModelWeights(parameters.detector),
  ]);
  return {
    version: await modelVersionOf(weights, parameters, sha256),
    parameters,
    model: createFaceModel(library, weights, parameters),
  };
}

/** All releases, or those of these names, each with its golden readings. */
export async function loadServableModels(
  names?: readonly string[],
): Promise<readonly ServableModel[]> {
  const wanted = names ?? (await releaseNames());
  return Promise.all(wanted.map(loadServableModel));
}

/** One release with its golden readings. Rejects when they belong to another version. */
export async function loadServableModel(name: string): Promise<ServableModel> {
  const {version, parameters, model} = await loadModel(name);
  const golden = await readRelease(`${name}.golden.json`, GoldenReadings);
  if (golden.version !== version) {
    throw new Error(
      `model/releases/${name}.golden.json belongs to version ${golden.version}, but weights and parameters make ${version}. If the change is meant, run: npx tsx commands/golden.ts`,
    );
  }
  return {
    release: {version, parameters, golden},
    read: async (image) => ({
      modelVersion: version,
      faces: await model.read(image),
    }),
    readGolden: (file) => readGolden(file, golden),
  };
}

async function readGolden(
  file: string,
  {photos}: GoldenReadings,
): Promise<RgbImage> {
  const photo = photos.find((golden) => golden.file === file);
  if (photo === undefined) throw new Error(`${file} is no golden photo.`);
  const bytes = await readFile(join(SAMPLES, file));
  if ((await sha256(bytes)) !== photo.sha256) {
    throw new Error(
      `samples/${file} is not the picture that the golden readings were made from: its SHA-256 differs. Restore it, or run: npx tsx commands/golden.ts`,
    );
  }
  return decodePicture(bytes);
}

async function readRelease<Content>(
  file: string,
  schema: {parse(content: unknown): Content},
): Promise<Content> {
  try {
    return schema.parse(
      JSON.parse(await readFile(join(RELEASES, file), 'utf8')),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `model/releases/${file} cannot be read: ${reason}. The releases there are: ${(await releaseNames()).join(', ')}.`,
      {cause: error},
    );
  }
}

/** 64 hex digits. */
export function sha256(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
}
