import {expect, test} from 'vitest';
import {
  HopelessPhoto,
  ModelUnavailable,
  type PhotoArchive,
} from '../contracts/desks';
import {UndecodablePicture} from '../contracts/image';
import type {Answer} from '../contracts/photo';
import {answerOnce, type Desks} from './answerOnce';
import {hopelessOrLater} from './hopelessOrLater';
import {MOST_ATTEMPTS} from './queue/queues';

const MODEL = {version: 'tiny-0123456789ab', threshold: 0.55};
const NOBODY = {
  ...{box: {x: 1, y: 2, width: 30, height: 40}, score: 0.9},
  ...{personId: null, name: null, distance: 0.8},
};

/** Keeps answers in memory and counts how often the model was asked. */
function desk(changes: Partial<Desks> = {}, picture?: Uint8Array) {
  const kept = new Map<string, Answer>();
  let asked = 0;
  const archive: Pick<
    PhotoArchive,
    'hasAnswer' | 'picture' | 'find' | 'keepAnswer'
  > = {
    hasAnswer: (photoId, version) =>
      Promise.resolve(kept.has(photoId + version)),
    picture: () => Promise.resolve(picture ?? new Uint8Array(3)),
    find: () => Promise.resolve({pictureKey: 'photos/00/00.jpg'}),
    keepAnswer: (answer) => {
      const key = answer.photoId + answer.modelVersion;
      if (kept.has(key)) return Promise.resolve('already-kept');
      kept.set(key, answer);
      return Promise.resolve('kept');
    },
  };
  const desks: Desks = {
    archive,
    decode: () =>
      Promise.resolve({width: 1, height: 1, data: new Uint8Array(3)}),
    reader: {
      read: (_, modelVersion) => {
        asked += 1;
        return Promise.resolve({modelVersion, faces: []});
      },
    },
    name: () => Promise.resolve([NOBODY]),
    timed: (_, work) => work,
    begun: () => Promise.resolve(),
    ...changes,
  };
  return {
    kept,
    archive,
    timesAsked: () => asked,
    work: (version = MODEL.version) =>
      answerOnce('p1', {...MODEL, version}, desks),
  };
}

test('a photo that is delivered twice is answered once', async () => {
  const {work, kept, timesAsked} = desk();
  expect([await work(), await work()]).toEqual([
    'answered',
    'already-answered',
  ]);
  expect(timesAsked()).toBe(1);
  expect([...kept.values()]).toMatchObject([
    {photoId: 'p1', threshold: 0.55, faces: [NOBODY]},
  ]);
});

test('of two deliveries at the same moment, one answer is kept', async () => {
  const {work, kept} = desk();
  const outcomes = await Promise.all([work(), work()]);
  expect(outcomes.sort()).toEqual(['already-answered', 'answered']);
  expect(kept.size).toBe(1);
});

test('a new model version gives its own answer', async () => {
  const {work, kept} = desk();
  await work();
  expect(await work('tiny-ba9876543210')).toBe('answered');
  expect(kept.size).toBe(2);
});

test('a photo that was deleted meanwhile is done', async () => {
  const {work, archive} = desk();
  archive.picture = () => Promise.resolve(undefined);
  archive.find = () => Promise.resolve(undefined);
  expect(await work()).toBe('photo-gone');
});

test('a photo whose picture alone is missing is hopeless', async () => {
  const {work, archive} = desk();
  archive.picture = () => Promise.resolve(undefined);
  await expect(work()).rejects.toThrow(HopelessPhoto);
});

test('listeners hear of the work only when there is some', async () => {
  let begun = 0;
  const {work} = desk({
    begun: () => {
      begun += 1;
      return Promise.resolve();
    },
  });
  await work();
  await work();
  expect(begun).toBe(1);
});

test('what can end differently is tried again, up to the last attempt', () => {
  const error = new ModelUnavailable('starting');
  expect(hopelessOrLater(error, 1)).toBe('try-again');
  expect(hopelessOrLater(error, MOST_ATTEMPTS - 1)).toBe('try-again');
  expect(hopelessOrLater(error, MOST_ATTEMPTS)).toBe('dead-letter');
});

test('what cannot be mended goes to the dead letters at once', () => {
  const error = new UndecodablePicture('not a picture');
  expect(hopelessOrLater(error, 1)).toBe('dead-letter');
});
