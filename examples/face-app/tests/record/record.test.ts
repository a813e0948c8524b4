import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {gatherJourney} from '../../commands/record/gatherJourney';
import {journeyOf} from '../../commands/record/journeyOf';
import {startOwnApp, type OwnApp} from '../../commands/demo/openDemoApp';
import {HANDOFFS} from '../../contracts/handoffs';
import {Journey, JOURNEY_STEPS} from '../../contracts/journey';
import {sameButForTheRun} from './sameButForTheRun';

const RECORD = Journey.parse(
  JSON.parse(
    readFileSync(new URL('../../record/journey.json', import.meta.url), 'utf8'),
  ),
);
let own: OwnApp;

beforeAll(async () => {
  own = await startOwnApp();
});
afterAll(() => own.close());

test('the record tells of every step, in order', () => {
  const steps = RECORD.payloads.map(({step}) => step);
  expect([...new Set(steps)]).toEqual([...JOURNEY_STEPS]);
});

test('what was passed on keeps to the contracts', () => {
  const checked = RECORD.payloads.flatMap(({title, handoff, body}) =>
    handoff === null ? [] : [{title, ...HANDOFFS[handoff].safeParse(body)}],
  );
  expect(checked.length).toBeGreaterThanOrEqual(10);
  expect(checked.filter(({success}) => !success)).toEqual([]);
});

test('the running app still passes on the same; if it should not, run npm run face-app:record', async () => {
  const now = journeyOf(await gatherJourney(own, RECORD.sample));
  expect(now.modelVersion).toBe(RECORD.modelVersion);
  const untimed = (journey: Journey) =>
    journey.payloads.map((payload) => ({...payload, at: null}));
  const again = untimed(now);
  const differing = untimed(RECORD).filter(
    (payload, index) => !sameButForTheRun(payload, again[index]),
  );
  expect(differing).toEqual([]);
  expect(now.payloads).toHaveLength(RECORD.payloads.length);
});

test('the comparison notices another name, another distance and a field more', () => {
  const answer = {
    faces: [{name: 'bo', distance: 0.258}],
    at: '2026-11-22T08:00:00.000Z',
  };
  const later = {...answer, at: '2027-01-01T10:00:00.123Z'};
  expect(sameButForTheRun(answer, later)).toBe(true);
  expect(
    sameButForTheRun(answer, {
      ...answer,
      faces: [{name: 'ada', distance: 0.258}],
    }),
  ).toBe(false);
  expect(
    sameButForTheRun(answer, {
      ...answer,
      faces: [{name: 'bo', distance: 0.31}],
    }),
  ).toBe(false);
  expect(sameButForTheRun(answer, {...answer, more: true})).toBe(false);
});
