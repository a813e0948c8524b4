import {describe, expect, it} from 'vitest';
import {contrast, distance, readColour, VISIONS} from './colour';

const [black, white, red, green] = ['#000', '#ffffff', '#f00', '#00ff00'].map(readColour);
if (black === undefined || white === undefined || red === undefined || green === undefined) throw new Error();

const apart = (one: typeof red, other: typeof red, name: string): number => {
  const vision = VISIONS[name];
  if (vision === undefined) throw new Error(`There is no ${name}.`);
  return distance(one, other, vision);
};

describe('contrast', () => {
  it('is that of WCAG 2', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 5);
    expect(contrast(white, white)).toBe(1);
    // The grey that every checker gives as the last to pass.
    expect(contrast(readColour('#767676'), white)).toBeCloseTo(4.54, 2);
  });
});

describe('distance', () => {
  it('is that of OKLab', () => {
    expect(apart(black, white, 'usual vision')).toBeCloseTo(100, 2);
    // OKLab of red: 0.62796, 0.22486, 0.12585; of green: 0.86644, -0.23389, 0.17950.
    expect(apart(red, green, 'usual vision')).toBeCloseTo(51.98, 1);
  });

  it.each(['protanopia', 'deuteranopia'])('of red and green shrinks with %s', (name) => {
    expect(apart(red, green, name)).toBeLessThan(apart(red, green, 'usual vision'));
  });

  it('of white and black is the same for all eyes', () => {
    for (const name of Object.keys(VISIONS)) expect(apart(black, white, name)).toBeCloseTo(100, 1);
  });
});

describe('readColour', () => {
  it.each(['red', '#12', '#12345', 'rgb(0 0 0)', ''])('refuses %j', (text) => {
    expect(() => readColour(text)).toThrow('is not a colour');
  });
});
