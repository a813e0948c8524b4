import {describe, expect, it} from 'vitest';
import type {Photo} from '../../contracts/photo';
import type {Samples} from '../../wiring/samples';
import {judgeAnswer, summary, tableLines} from './judgeAnswers';

const samples: Samples = {
  people: [
    {id: 'ada', enrolled: true},
    {id: 'gus', enrolled: false},
  ],
  pictures: [],
};
const box = {x: 100, y: 100, width: 50, height: 50};
const answering = (
  ...faces: {name: string | null; distance: number; x?: number}[]
): Photo => ({
  id: '7f3b2c1e-0000-4000-8000-000000000000',
  state: 'answered',
  storedAt: '2026-01-01T00:00:00.000Z',
  deleteAfter: '2026-02-01T00:00:00.000Z',
  width: 640,
  height: 640,
  bytes: 1,
  failure: null,
  answer: {
    photoId: '7f3b2c1e-0000-4000-8000-000000000000',
    modelVersion: 'tiny-000000000000',
    threshold: 0.6,
    answeredAt: '2026-01-01T00:00:00.000Z',
    faces: faces.map(({name, distance, x = 100}) => ({
      ...{box: {...box, x}, score: 0.9, name, distance},
      personId: null,
    })),
  },
});
const judge = (person: string | undefined, photo: Photo) =>
  judgeAnswer(
    {
      file: 'one.jpg',
      faces: person === undefined ? [] : [{person, box: [105, 98, 52, 48]}],
    },
    photo,
    samples,
  );

describe('an answer is right', () => {
  it.each([
    ['ada', answering({name: 'ada', distance: 0.3}), true],
    ['ada', answering({name: null, distance: 0.7}), false],
    ['ada', answering({name: 'ada', distance: 0.3, x: 400}), false],
    ['ada', answering(), false],
    ['gus', answering({name: null, distance: 0.7}), true],
    ['gus', answering({name: 'ada', distance: 0.58}), false],
    ['gus', answering(), false],
  ])('%s, case %#', (person, photo, isRight) => {
    expect(judge(person, photo)[0]?.isRight).toBe(isRight);
  });

  it('when it finds nobody where nobody is, and only then', () => {
    expect(judge(undefined, answering())).toEqual([]);
    expect(tableLines('one.jpg', [])).toEqual([
      expect.stringMatching(/no face +right$/),
    ]);
    expect(
      judge(undefined, answering({name: null, distance: 0.9}))[0]?.isRight,
    ).toBe(false);
  });
});

describe('the summary', () => {
  const right = judge('ada', answering({name: 'ada', distance: 0.312}));
  const wrong = judge('gus', answering({name: 'ada', distance: 0.577}));

  it('names each mistake, and the thresholds that would have made none', () => {
    const words = summary([...right, ...wrong], 0.6);
    expect(words).toContain('1 of 2 faces are right at threshold 0.6');
    expect(words).toContain('gus was taken for ada at 0.577');
    expect(words).toContain('between 0.312 and 0.577');
  });

  it('promises no better threshold where there is none', () => {
    const near = judge('gus', answering({name: 'ada', distance: 0.2}));
    expect(summary([...right, ...near], 0.6)).not.toContain('Any threshold');
    expect(summary(right, 0.6)).not.toContain('Any threshold');
  });
});
