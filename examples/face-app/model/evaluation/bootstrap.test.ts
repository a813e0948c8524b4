import {expect, test} from 'vitest';
import {bootstrapPeople, createRandom} from './bootstrap';
import type {Pair} from './pairs';

const OPTIONS = {rounds: 1000, seed: 7};
const PAIR: Pair = {one: 0, other: 1, distance: 0.5};
const OWN: Pair = {one: 0, other: 0, distance: 0.5};

test('the same seed draws the same people', () => {
  const draw = (seed: number) =>
    bootstrapPeople(5, (weightOf) => weightOf(OWN), {rounds: 100, seed});
  expect(draw(7)).toEqual(draw(7));
  const [one, other] = [createRandom(1), createRandom(2)];
  expect(one()).not.toBe(other());
});

test('random numbers are spread evenly between 0 and 1', () => {
  const random = createRandom(1);
  const tenths = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw++) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('a figure that does not depend on the people has no spread', () => {
  expect(bootstrapPeople(4, () => 0.6, OPTIONS)).toEqual([0.6, 0.6]);
});

test('a pair of two people counts as often as both were drawn, here never to once', () => {
  const weights = new Set<number>();
  bootstrapPeople(2, (weightOf) => void weights.add(weightOf(PAIR)), OPTIONS);
  expect([...weights].sort()).toEqual([0, 1]);
});

test('a pair of one person counts as often as the person was drawn', () => {
  const weights = new Set<number>();
  bootstrapPeople(2, (weightOf) => void weights.add(weightOf(OWN)), OPTIONS);
  expect([...weights].sort()).toEqual([0, 1, 2]);
});

test('the interval holds the middle 95 % of what drawing anew gives', () => {
  // The share of person 0 among 100 draws of 100 people: about Poisson with mean 1, so 0 to 3 is 98 %.
  const interval = bootstrapPeople(100, (weightOf) => weightOf(OWN), OPTIONS);
  expect(interval).toEqual([0, 3]);
});

test('a figure that can seldom be computed gets no interval', () => {
  let round = 0;
  const seldom = () => (round++ % 3 === 0 ? 1 : undefined);
  expect(bootstrapPeople(4, seldom, OPTIONS)).toBeUndefined();
});
