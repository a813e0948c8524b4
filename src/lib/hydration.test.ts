import {expect, test} from 'vitest';
import {readHydration} from './hydration';

test('pages hydrate on demand unless the environment asks for the other', () => {
  expect(readHydration({})).toBe('demand');
  expect(readHydration({HYDRATION: 'load'})).toBe('load');
});

test('a value that is not known is named', () => {
  expect(() => readHydration({HYDRATION: 'idle'})).toThrow(
    'HYDRATION is "idle". Set it to "demand" or "load"',
  );
});
