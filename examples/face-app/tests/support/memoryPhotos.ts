import {createHash, randomUUID} from 'node:crypto';
import sharp from 'sharp';
import {FaceAppEvent} from '../../contracts/events';
import {type NamedFace, Photo} from '../../contracts/photo';
import {createEventStreams} from './eventStreams';

const DAY_MS = 86_400_000;
const VERSION = 'tiny-0123456789ab';

/** Photos in memory, with the events that the rooms behind the app would write. Everything keeps to the contracts. */
export function createMemoryPhotos() {
  const photos = new Map<
    string,
    {photo: Photo; readonly bytes: Uint8Array<ArrayBuffer>}
  >();
  const streams = createEventStreams();

  const emit = (subject: string, name: string, data: object) => {
    const event = FaceAppEvent.parse({
      specversion: '1.0',
      id: randomUUID(),
      source: '/face-app',
      time: new Date().toISOString(),
      subject,
      datacontenttype: 'application/json',
      type: `org.ml-roles.face-app.${name}`,
      data,
    });
    streams.send(name, event);
  };
  const change = (id: string, changes: Partial<Photo>) => {
    const kept = photos.get(id);
    if (kept === undefined) throw new Error(`There is no photo ${id}.`);
    kept.photo = Photo.parse({...kept.photo, ...changes});
  };
  return {
    photos,
    streams,
    emit,
    change,
    /** Stores a picture; the same one again is the same photo. */
    store: async (bytes: Uint8Array<ArrayBuffer>) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      const known = [...photos.values()].find(
        (kept) => Buffer.compare(kept.bytes, bytes) === 0,
      );
      if (known !== undefined) return {photo: known.photo, isNew: false};
      const {width, height} = await sharp(bytes).metadata();
      const now = Date.now();
      const photo = Photo.parse({
        id: randomUUID(),
        state: 'waiting',
        storedAt: new Date(now).toISOString(),
        deleteAfter: new Date(now + 30 * DAY_MS).toISOString(),
        width,
        height,
        bytes: bytes.length,
        answer: null,
        failure: null,
      });
      photos.set(photo.id, {photo, bytes});
      const pictureKey = `photos/${digest.slice(0, 2)}/${digest}.jpg`;
      emit(photo.id, 'photo.stored', {pictureKey, bytes: bytes.length});
      return {photo, isNew: true};
    },
    /** A worker begins with the photo. */
    start: (id: string, attempt = 1) => {
      emit(id, 'photo.started', {attempt, modelVersion: VERSION});
    },
    answer: (id: string, faces: readonly NamedFace[], threshold = 0.6) => {
      const answeredAt = new Date().toISOString();
      const answer = {
        photoId: id,
        modelVersion: VERSION,
        threshold,
        answeredAt,
      };
      change(id, {state: 'answered', answer: {...answer, faces: [...faces]}});
      emit(id, 'photo.answered', {modelVersion: VERSION, faces: faces.length});
    },
    fail: (id: string, reason: string) => {
      change(id, {state: 'failed', failure: reason});
      emit(id, 'photo.failed', {modelVersion: VERSION, reason});
    },
    remove: (id: string) => {
      const wasThere = photos.delete(id);
      if (wasThere) emit(id, 'photo.deleted', {});
      return wasThere;
    },
  };
}
export type MemoryPhotos = ReturnType<typeof createMemoryPhotos>;
