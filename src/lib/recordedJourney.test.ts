import {expect, test} from 'vitest';
import {JOURNEY_STEPS, type RecordedPayload} from '../../examples/face-app/contracts/journey';
import {STEP_IDS} from '../data/pipeline';
import {parseJourney, payloadText, payloadTime} from './recordedJourney';

const payload = (parts: Partial<RecordedPayload>): RecordedPayload => ({
  step: 'send-photo',
  title: 'The upload',
  kind: 'passed-on',
  handoff: null,
  at: 0,
  head: [],
  body: '',
  ...parts,
});

test('head and body are shown with an empty line between them, as on the wire', () => {
  expect(payloadText(payload({head: ['HTTP/1.1 201 Created'], body: {state: 'waiting'}}))).toBe(
    'HTTP/1.1 201 Created\n\n{\n  "state": "waiting"\n}',
  );
  expect(payloadText(payload({body: 'Ada'}))).toBe('Ada');
  expect(payloadText(payload({head: ['POST /photos']}))).toBe('POST /photos');
});

test('a long list of numbers is cut, and says by how much', () => {
  const numbers = Array.from({length: 128}, (_unused, index) => index / 2);
  expect(payloadText(payload({body: {data: numbers, shape: [1, 128]}}))).toContain(
    '"data": [0, 0.5, 1, 1.5, … 124 more numbers],\n  "shape": [1, 128]',
  );
});

test('times are told from the beginning of the upload', () => {
  expect(payloadTime(payload({at: 412}))).toBe('412 ms after the upload began');
  expect(payloadTime(payload({at: null}))).toBe('before the upload');
});

test('a record that breaks its contract is refused', () => {
  expect(() => parseJourney('{"recordedAt": "yesterday"}')).toThrow('recordedAt');
});

test('the record and the diagram know the same steps', () => {
  expect(JOURNEY_STEPS).toEqual(STEP_IDS);
});
