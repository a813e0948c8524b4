import {expect, test} from 'vitest';
import type {FaceAppEvent} from '../contracts/events';
import type {Photo} from '../contracts/photo';
import {afterEvent, travelOf, type Travel} from './travel';

const WAITING: Photo = {
  id: '6b1f5f9e-3d0c-4b52-8f0a-0d6f3c1b2a11',
  state: 'waiting',
  storedAt: '2026-11-22T07:00:00Z',
  deleteAfter: '2026-12-22T07:00:00Z',
  width: 640,
  height: 640,
  bytes: 1,
  answer: null,
  failure: null,
};
const ANSWERED: Photo = {
  ...WAITING,
  state: 'answered',
  answer: {
    photoId: WAITING.id,
    modelVersion: 'v1',
    threshold: 0.6,
    faces: [],
    answeredAt: '2026-11-22T07:00:02Z',
  },
};
const SENT: Travel = {
  photo: WAITING,
  stop: 'stored',
  attempt: 0,
  fileName: 'ada.jpg',
};

/** An event as the stream sends it, as far as the page looks at it. */
const event = (name: string, data: object = {}) =>
  ({
    type: `org.ml-roles.face-app.photo.${name}`,
    subject: WAITING.id,
    data,
  }) as FaceAppEvent;
const started = (attempt: number, modelVersion = 'v1') =>
  event('started', {attempt, modelVersion});

test('a photo goes from stored to queued to being recognised, and keeps its file name', () => {
  const queued = afterEvent(SENT, event('stored')).travel;
  expect(queued).toEqual({...SENT, stop: 'queued'});
  const begun = afterEvent(queued, started(1)).travel;
  expect(begun).toEqual({...SENT, stop: 'recognising', attempt: 1});
  const done = travelOf(ANSWERED, begun);
  expect(done).toMatchObject({stop: 'answered', fileName: 'ada.jpg'});
});

test('the answer and the failure are asked for, as events carry no names', () => {
  const travel = travelOf(WAITING);
  for (const name of ['answered', 'failed'])
    expect(afterEvent(travel, event(name))).toEqual({travel, ask: true});
});

test('a photo from elsewhere is asked for when it is stored, and not when it is on an older page', () => {
  expect(afterEvent(undefined, event('stored')).ask).toBe(true);
  for (const other of [started(1), event('answered'), event('failed')])
    expect(afterEvent(undefined, other).ask).toBe(false);
});

test('an event that comes twice changes nothing the second time', () => {
  const begun = afterEvent(travelOf(WAITING), started(2)).travel;
  expect(afterEvent(begun, started(2)).travel).toEqual(begun);
  expect(afterEvent(begun, event('stored')).travel).toEqual(begun);
});

test('a late start of the version that has answered is no news; a start of a new version is', () => {
  const answered = travelOf(ANSWERED);
  expect(afterEvent(answered, started(1, 'v1')).travel).toEqual(answered);
  expect(afterEvent(answered, started(1, 'v2')).travel?.stop).toBe(
    'recognising',
  );
});

test('a photo that a worker has begun with stays so when it is read anew', () => {
  const begun = afterEvent(travelOf(WAITING), started(1)).travel;
  expect(travelOf(WAITING, begun)).toEqual(begun);
  expect(travelOf(WAITING, travelOf(ANSWERED)).stop).toBe('queued');
});

test('a deleted photo is gone', () => {
  const {travel, ask} = afterEvent(SENT, event('deleted'));
  expect(travel).toBeUndefined();
  expect(ask).toBe(false);
});
