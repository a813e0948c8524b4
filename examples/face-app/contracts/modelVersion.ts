import * as z from 'zod';
import {Embedding} from './faces';

/** All that decides what the model answers, apart from its weights. */
export const ModelParameters = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/)
    .describe('Name of the release, as people say it: "tiny".'),
  detector: z.enum(['tiny', 'ssd']),
  inputSize: z
    .union([z.literal(320), z.literal(416), z.literal(512)])
    .describe(
      'Side of the square that the picture is shrunk to before detection, in pixels. Only the tiny detector has a choice.',
    ),
  scoreThreshold: z
    .number()
    .min(0)
    .max(1)
    .describe('Faces that the detector is less sure of are left out, 0 to 1.'),
  threshold: z
    .number()
    .positive()
    .describe(
      'Largest Euclidean distance at which two faces count as one person. No unit.',
    ),
});
export type ModelParameters = z.infer<typeof ModelParameters>;

/** Known pictures with the embeddings that this version gave on the data scientist's desk. */
export const GoldenReadings = z.strictObject({
  version: z.string(),
  tolerance: z
    .number()
    .positive()
    .describe(
      'Largest Euclidean distance between a golden embedding and the served one.',
    ),
  photos: z.array(
    z.strictObject({
      file: z.string().describe('File in the folder samples.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe(
          'SHA-256 of its bytes, so that nobody compares against another picture.',
        ),
      embeddings: z.array(Embedding),
    }),
  ),
});
export type GoldenReadings = z.infer<typeof GoldenReadings>;

/**
 * A model release as the model server holds it. `version` is "name-" and the first 12 hex digits of a SHA-256
 * over weights and parameters: another weight or another threshold is another version.
 */
export interface ModelRelease {
  readonly version: string;
  readonly parameters: ModelParameters;
  readonly golden: GoldenReadings;
}

/** Where a version stands. One is active; a candidate is being prepared; a retired one can be rolled back to. */
export const ModelVersion = z.object({
  version: z.string(),
  name: z.string(),
  state: z.enum(['candidate', 'active', 'retired']),
  threshold: z.number(),
  embedded: z
    .int()
    .min(0)
    .describe(
      'Enrolment pictures that have an embedding of this version, and all there are.',
    ),
  enrolled: z.int().min(0),
  refused: z
    .int()
    .min(0)
    .describe(
      'Enrolment pictures in which this version finds no face: who would be lost by promoting it.',
    ),
  promotedAt: z.iso.datetime().nullable(),
});
export type ModelVersion = z.infer<typeof ModelVersion>;
