import * as z from 'zod';
import {Box} from './faces';

export const PhotoId = z.uuid();

/** One face of an answer: who it is, or that nobody enrolled is near enough. */
export const NamedFace = z.object({
  box: Box,
  score: z
    .number()
    .min(0)
    .max(1)
    .describe('How sure the detector is that this is a face, 0 to 1.'),
  personId: z.uuid().nullable().describe('Null means "unknown".'),
  name: z.string().nullable().describe('Null means "unknown".'),
  distance: z
    .number()
    .min(0)
    .nullable()
    .describe(
      'Euclidean distance to the nearest enrolled face, no unit. Null when nobody is enrolled.',
    ),
});
export type NamedFace = z.infer<typeof NamedFace>;

/** What one model version says about one photo. There is exactly one for each pair. */
export const Answer = z.object({
  photoId: PhotoId,
  modelVersion: z.string(),
  threshold: z
    .number()
    .positive()
    .describe('Distance up to which two faces counted as one person.'),
  faces: z.array(NamedFace),
  answeredAt: z.iso.datetime(),
});
export type Answer = z.infer<typeof Answer>;

/** What the app is told about a photo that the backend has accepted. */
export const Photo = z.object({
  id: PhotoId,
  state: z
    .enum(['waiting', 'answered', 'failed'])
    .describe(
      '"waiting" for an answer, "answered", or "failed": no model version will ever read it.',
    ),
  storedAt: z.iso.datetime(),
  deleteAfter: z.iso
    .datetime()
    .describe('When the photo is deleted by itself.'),
  width: z
    .int()
    .positive()
    .nullable()
    .describe(
      'In pixels, after turning upright; null for a file that is no picture.',
    ),
  height: z.int().positive().nullable(),
  bytes: z.int().min(0).describe('Of the cleaned picture as stored.'),
  answer: Answer.nullable().describe(
    'Of the active model version; null while waiting.',
  ),
  failure: z
    .string()
    .nullable()
    .describe('Why it failed, as a sentence; null otherwise.'),
});
export type Photo = z.infer<typeof Photo>;

export const PhotoList = z.object({
  photos: z.array(Photo).describe('Newest first.'),
  next: z
    .string()
    .nullable()
    .describe('Pass it as `before` to get older ones; null at the end.'),
  lastEvent: z
    .int()
    .min(0)
    .describe(
      'The newest event that this list knows of: listen after it and nothing is missed.',
    ),
});
export type PhotoList = z.infer<typeof PhotoList>;
