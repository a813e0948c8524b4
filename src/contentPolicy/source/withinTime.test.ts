import {expect, test} from 'vitest';
import {withinTime} from './withinTime';

test('work that ends in time has a result, also when that is nothing', () => {
  expect(withinTime(60_000, () => 3)).toEqual({result: 3});
  expect(withinTime(60_000, () => undefined)).toEqual({result: undefined});
});

test('work that never ends is given up', () => {
  const forever = (): never => {
    for (;;);
  };
  expect(withinTime(1, forever)).toBeUndefined();
});

test('what goes wrong is told', () => {
  const fail = (): never => {
    throw new RangeError('too deep');
  };
  expect(() => withinTime(60_000, fail)).toThrow(new RangeError('too deep'));
});
