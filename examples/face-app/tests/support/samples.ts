import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as z from 'zod';
import type {NamedFace} from '../../contracts/photo';

const FOLDER = new URL('../../samples/', import.meta.url);

const Manifest = z.object({
  pictures: z.array(
    z.object({
      file: z.string(),
      faces: z.array(
        z.object({
          box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
        }),
      ),
    }),
  ),
});

export const samplePath = (file: string) =>
  fileURLToPath(new URL(file, FOLDER));

export const sampleBytes = (file: string) =>
  new Uint8Array(readFileSync(samplePath(file)));

/** The faces that the manifest lists for a sample picture, named as a test wants; null is "unknown". */
export function sampleFaces(
  file: string,
  names: readonly (string | null)[],
): NamedFace[] {
  const {pictures} = Manifest.parse(
    JSON.parse(readFileSync(samplePath('manifest.json'), 'utf8')),
  );
  const found = pictures.find((picture) => picture.file === file);
  if (found?.faces.length !== names.length)
    throw new Error(`samples/manifest.json lists other faces in ${file}.`);
  return found.faces.map(({box: [x, y, width, height]}, index) => {
    const name = names[index] ?? null;
    return {
      box: {x, y, width, height},
      score: 0.9,
      personId: name === null ? null : '6b1f5f9e-3d0c-4b52-8f0a-0d6f3c1b2a11',
      name,
      distance: name === null ? 0.71 : 0.31,
    };
  });
}
