import * as z from 'zod';
import {PhotoStored} from './events';

/** What waits in the queue for a worker. The same event may be delivered more than once. */
export const PhotoJob = z.object({event: PhotoStored});
export type PhotoJob = z.infer<typeof PhotoJob>;

/** Work that a person must look at: it cannot succeed, or has failed too often. */
export const DeadLetter = z.object({
  id: z.uuid(),
  photoId: z.uuid(),
  reason: z.string(),
  attempts: z.int().min(0),
  deadSince: z.iso.datetime(),
  job: PhotoJob,
});
export type DeadLetter = z.infer<typeof DeadLetter>;

export const DeadLetterList = z.object({deadLetters: z.array(DeadLetter)});

/** What one round of the reconciler found and did. */
export const Reconciliation = z.object({
  startedAt: z.iso.datetime(),
  took: z.number().min(0).describe('Seconds.'),
  adoptedPictures: z
    .int()
    .min(0)
    .describe(
      'Files in the photo store that no row knew: taken in like an upload.',
    ),
  rowsWithoutPicture: z
    .int()
    .min(0)
    .describe('Rows whose picture is gone: reported as failed.'),
  announcedAgain: z
    .int()
    .min(0)
    .describe('Photos without answer and without job: announced anew.'),
  finishedDeletions: z
    .int()
    .min(0)
    .describe('Deletions that were cut off: finished.'),
  expired: z.int().min(0).describe('Past their retention: deleted.'),
});
export type Reconciliation = z.infer<typeof Reconciliation>;
