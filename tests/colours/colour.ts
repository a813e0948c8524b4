// cspell:words oklab protanopia tritanopia

/** Red, green and blue, from 0 to 1, in linear light. */
export type Linear = readonly [number, number, number];

type Matrix = readonly [Linear, Linear, Linear];

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  'usual vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Reads "#abc" or "#aabbcc"; throws for anything else. */
export function readColour(hex: string): Linear {
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex) ?? [];
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  if (long === '') throw new Error(`"${hex}" is not a colour like #1a2fa8.`);
  const channel = (at: number): number => {
    const value = parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

/** Contrast as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: Linear, other: Linear): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far two colours are apart in OKLab, times 100, for eyes that a matrix describes. */
export function distance(one: Linear, other: Linear, vision: Matrix): number {
  const [a, b] = [oklab(seen(one, vision)), oklab(seen(other, vision))];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function seen(colour: Linear, vision: Matrix): Linear {
  const [red, green, blue] = times(vision, colour);
  return [clip(red), clip(green), clip(blue)];
}

function oklab(colour: Linear): Linear {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

function times([first, second, third]: Matrix, [x, y, z]: Linear): Linear {
  const row = ([a, b, c]: Linear): number => a * x + b * y + c * z;
  return [row(first), row(second), row(third)];
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
