import * as z from 'zod';
import {PhotoId} from './photo';

/** CloudEvents 1.0 attributes that all our events share: https://cloudevents.io */
const CloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.literal('/face-app'),
  time: z.iso.datetime(),
  subject: PhotoId.describe('The photo that it is about.'),
  datacontenttype: z.literal('application/json'),
});

/** A photo is in the store: the trigger of the pipeline. Written in the transaction that writes the photo's row. */
export const PhotoStored = CloudEvent.extend({
  type: z.literal('org.ml-roles.face-app.photo.stored'),
  data: z.object({
    pictureKey: z.string().describe('Where the picture lies in the store.'),
    bytes: z.int().min(0),
  }),
});
export type PhotoStored = z.infer<typeof PhotoStored>;

/** A worker has taken the photo from the queue. */
export const PhotoStarted = CloudEvent.extend({
  type: z.literal('org.ml-roles.face-app.photo.started'),
  data: z.object({attempt: z.int().min(1), modelVersion: z.string()}),
});
export type PhotoStarted = z.infer<typeof PhotoStarted>;

/** An answer is kept. Written in the transaction that keeps it. It carries no name: who may ask, asks. */
export const PhotoAnswered = CloudEvent.extend({
  type: z.literal('org.ml-roles.face-app.photo.answered'),
  data: z.object({modelVersion: z.string(), faces: z.int().min(0)}),
});
export type PhotoAnswered = z.infer<typeof PhotoAnswered>;

/** The photo went to the dead letters. */
export const PhotoFailed = CloudEvent.extend({
  type: z.literal('org.ml-roles.face-app.photo.failed'),
  data: z.object({modelVersion: z.string(), reason: z.string()}),
});
export type PhotoFailed = z.infer<typeof PhotoFailed>;

/** The photo and all traces of it are gone. */
export const PhotoDeleted = CloudEvent.extend({
  type: z.literal('org.ml-roles.face-app.photo.deleted'),
  data: z.object({}),
});
export type PhotoDeleted = z.infer<typeof PhotoDeleted>;

export const FaceAppEvent = z.discriminatedUnion('type', [
  PhotoStored,
  PhotoStarted,
  PhotoAnswered,
  PhotoFailed,
  PhotoDeleted,
]);
export type FaceAppEvent = z.infer<typeof FaceAppEvent>;

/** An event with its place in the stream. A reader who has seen 41 asks for what comes after 41. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: FaceAppEvent;
}
