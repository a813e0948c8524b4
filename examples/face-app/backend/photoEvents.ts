import {randomUUID} from 'node:crypto';
import type {
  PhotoAnswered,
  PhotoDeleted,
  PhotoFailed,
  PhotoStored,
} from '../contracts/events';
import type {Answer} from '../contracts/photo';

/** The CloudEvents attributes that every event has. */
const about = (photoId: string) =>
  ({
    specversion: '1.0',
    id: randomUUID(),
    source: '/face-app',
    time: new Date().toISOString(),
    subject: photoId,
    datacontenttype: 'application/json',
  }) as const;

export const photoStored = (
  photoId: string,
  pictureKey: string,
  bytes: number,
): PhotoStored => ({
  ...about(photoId),
  type: 'org.ml-roles.face-app.photo.stored',
  data: {pictureKey, bytes},
});

export const photoAnswered = ({
  photoId,
  modelVersion,
  faces,
}: Answer): PhotoAnswered => ({
  ...about(photoId),
  type: 'org.ml-roles.face-app.photo.answered',
  data: {modelVersion, faces: faces.length},
});

export const photoFailed = (
  photoId: string,
  modelVersion: string,
  reason: string,
): PhotoFailed => ({
  ...about(photoId),
  type: 'org.ml-roles.face-app.photo.failed',
  data: {modelVersion, reason},
});

export const photoDeleted = (photoId: string): PhotoDeleted => ({
  ...about(photoId),
  type: 'org.ml-roles.face-app.photo.deleted',
  data: {},
});
