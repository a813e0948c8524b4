import * as z from 'zod';

/** Path of a file inside a release of the app: "index.html", "assets/app-1f2e3d.js". */
const ReleasePath = z
  .string()
  .regex(/^(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*$/i)
  .max(200);

/** A built version of the app, as the app's owner hands it to the backend. */
export const ReleaseUpload = z.strictObject({
  files: z
    .array(z.strictObject({path: ReleasePath, base64: z.base64()}))
    .min(1)
    .max(100)
    .refine(
      (files) => files.some(({path}) => path === 'index.html'),
      'A release needs an index.html.',
    ),
});
export type ReleaseUpload = z.infer<typeof ReleaseUpload>;

export const Release = z.object({
  version: z
    .string()
    .describe(
      'First 12 hex digits of a SHA-256 over paths and bytes: the same build is the same release.',
    ),
  state: z.enum(['current', 'kept']),
  files: z.int().positive(),
  bytes: z.int().positive(),
  releasedAt: z.iso.datetime(),
});
export type Release = z.infer<typeof Release>;

export const ReleaseList = z.object({releases: z.array(Release)});
