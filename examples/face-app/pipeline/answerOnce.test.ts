import {expect, test} from 'vitest';
import type {AnswerStore} from '../contracts/photoEvent';
import {answerOnce, HopelessPhoto, MOST_ATTEMPTS} from './answerOnce';

/** Keeps answers in memory and counts how often the model was asked. */
function desk(recognise: () => Promise<unknown>) {
  const kept = new Map<string, unknown>();
  let asked = 0;
  const answers: AnswerStore = {
    has: (photoId, modelVersion) =>
      Promise.resolve(kept.has(photoId + modelVersion)),
    keep: (photoId, modelVersion, answer) => {
      kept.set(photoId + modelVersion, answer);
      return Promise.resolve();
    },
  };
  const work = (attempt = 1, modelVersion = 'v1') =>
    answerOnce({
      event: {photoId: 'p1'},
      attempt,
      modelVersion,
      answers,
      recognise: () => {
        asked += 1;
        return recognise();
      },
    });
  return {work, kept, timesAsked: () => asked};
}

test('an event that arrives twice makes one answer', async () => {
  const {work, kept, timesAsked} = desk(() => Promise.resolve('Ada'));
  expect([await work(), await work()]).toEqual([
    'answered',
    'already-answered',
  ]);
  expect(timesAsked()).toBe(1);
  expect([...kept.values()]).toEqual(['Ada']);
});

test('a new model version gives its own answer', async () => {
  const {work, kept} = desk(() => Promise.resolve('Ada'));
  await work(1, 'v1');
  expect(await work(1, 'v2')).toBe('answered');
  expect(kept.size).toBe(2);
});

test('a failure that may pass is tried again, up to the last attempt', async () => {
  const {work} = desk(() =>
    Promise.reject(new Error('model server is starting')),
  );
  expect(await work(1)).toBe('try-again');
  expect(await work(MOST_ATTEMPTS)).toBe('dead-letter');
});

test('a photo that cannot be mended goes to the dead letters at once', async () => {
  const {work, kept} = desk(() =>
    Promise.reject(new HopelessPhoto('not a picture')),
  );
  expect(await work(1)).toBe('dead-letter');
  expect(kept.size).toBe(0);
});
