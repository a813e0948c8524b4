import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as z from 'zod';

const FOLDER = fileURLToPath(new URL('../samples/', import.meta.url));

const Manifest = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      enrolled: z.boolean(),
      enrol: z.string().optional(),
    }),
  ),
  pictures: z.array(
    z.object({
      file: z.string(),
      person: z.string().nullish(),
      faces: z.array(
        z.object({person: z.string(), box: z.array(z.number()).length(4)}),
      ),
    }),
  ),
});

/** Who is in the computer-made sample photos, as their makers know it. */
export type Samples = z.infer<typeof Manifest>;
export type SamplePicture = Samples['pictures'][number];

export function readSamples(): Samples {
  return Manifest.parse(
    JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8')),
  );
}

/** A sample photo as a file to be sent. */
export function sampleFile(file: string): File {
  return new File([readFileSync(`${FOLDER}${file}`)], file, {
    type: 'image/jpeg',
  });
}
