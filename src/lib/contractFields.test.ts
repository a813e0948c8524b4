import {expect, test} from 'vitest';
import {HANDOFFS} from '../../examples/face-app/contracts/handoffs';
import {contractFields} from './contractFields';
import type {HandoffName} from './contractFiles';

const typeOf = (name: HandoffName, path: string) =>
  contractFields(name).find((field) => field.path === path)?.type;

test('fields inside objects and lists are named by their way in', () => {
  expect(typeOf('answer', 'faces')).toBe('list of object');
  expect(typeOf('answer', 'faces[].box.width')).toBe('number');
  expect(typeOf('photo-job', 'event.data.pictureKey')).toBe('text');
  expect(typeOf('golden-readings', 'photos[].embeddings')).toBe('list of list (128) of number');
});

test('what a field may hold is said in words', () => {
  expect(typeOf('photo', 'id')).toBe('id (UUID)');
  expect(typeOf('photo', 'storedAt')).toBe('time (UTC)');
  expect(typeOf('photo', 'state')).toBe('"waiting" or "answered" or "failed"');
  expect(typeOf('photo', 'width')).toBe('whole number or null');
  expect(typeOf('photo', 'failure')).toBe('text or null');
  expect(typeOf('model-parameters', 'inputSize')).toBe('320 or 416 or 512');
  expect(typeOf('photo-stored-event', 'specversion')).toBe('always "1.0"');
  expect(typeOf('inference-request', 'inputs[].shape')).toBe('list: whole number, whole number, always 3');
});

test('the fields of something that may be missing are listed as well', () => {
  expect(typeOf('photo', 'answer')).toBe('object or null');
  expect(typeOf('photo', 'answer.threshold')).toBe('number');
});

test.each(Object.keys(HANDOFFS) as HandoffName[])('%s has fields, each with a type in words', (name) => {
  const fields = contractFields(name);
  expect(fields.length).toBeGreaterThan(2);
  expect(fields.filter(({type}) => type === 'any JSON' || type.includes('undefined'))).toEqual([]);
});
