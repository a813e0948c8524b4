import {expect, it} from 'vitest';
import {readOptions} from './options';

it('without a word all parts of our own sites are measured at length', () => {
  expect(readOptions([])).toEqual({
    isQuick: false,
    starlight: false,
    load: true,
    parts: ['weights', 'lighthouse', 'taps', 'links'],
    pages: [],
  });
});

it('takes some parts and some pages', () => {
  expect(readOptions(['--quick', '--only=taps,links', '--page=/compare', '--page=/'])).toMatchObject({
    isQuick: true,
    parts: ['taps', 'links'],
    pages: ['/compare', '/'],
  });
});

it.each(['--fast', '--only=tabs', '--only=', '--page=compare'])(
  'says how it is used when told "%s"',
  (word) => {
    expect(() => readOptions([word])).toThrow('Use: npm run bench:pages');
  },
);
