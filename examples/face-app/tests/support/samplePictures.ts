import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import type {RgbImage} from '../../contracts/image';
import {decodePicture} from '../../platform/decodePicture';

export const SAMPLES = join(import.meta.dirname, '../../samples');

const Manifest = z.object({
  people: z.array(z.object({id: z.string(), enrol: z.string().optional()})),
  pictures: z.array(
    z.object({
      file: z.string(),
      faces: z.array(
        z.object({
          person: z.string(),
          nearestEnrolled: z.string(),
          distance: z.number(),
        }),
      ),
    }),
  ),
});

/** What is known about the sample pictures. */
export async function readManifest(): Promise<z.infer<typeof Manifest>> {
  const text = await readFile(join(SAMPLES, 'manifest.json'), 'utf8');
  return Manifest.parse(JSON.parse(text));
}

export async function readSample(file: string): Promise<RgbImage> {
  return decodePicture(await readFile(join(SAMPLES, file)));
}
