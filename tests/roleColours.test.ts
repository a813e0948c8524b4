import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {ROLE_IDS, ROLES} from '../src/data/roles';
import {contrast, distance, readColour, VISIONS, type Linear} from './colours/colour';
import {ROOT} from './structure/sourceFiles';

const sheet = readFileSync(`${ROOT}src/css/tokens.css`, 'utf8').replace(/\/\*.*?\*\//gs, '');
const light = declarationsOf(':root');
const THEMES = {light, dark: {...light, ...declarationsOf("[data-theme='dark']")}};
const CODE = [
  '--code-ink',
  '--code-comment',
  '--code-keyword',
  '--code-string',
  '--code-number',
  '--code-name',
];

/** The custom properties that a selector sets; throws when it does not stand exactly once. */
function declarationsOf(selector: string): Record<string, string> {
  const [before, block, ...more] = sheet.split(`${selector} {`);
  if (before === undefined || block === undefined || more.length > 0)
    throw new Error(`"${selector}" must stand once.`);
  const declarations = (block.split('}')[0] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return Object.fromEntries([...declarations].map(([, name = '', value = '']) => [name, value.trim()]));
}

describe.each(Object.entries(THEMES))('in the %s theme', (_, tokens) => {
  const colour = (name: string): Linear => readColour(tokens[name] ?? `${name}, which is not set,`);
  const contrastOf = (front: string, ground: string): number => contrast(colour(front), colour(ground));
  const pairs = ROLE_IDS.flatMap((one, index) =>
    ROLE_IDS.slice(index + 1).map((other) => [one, other] as const),
  );

  it.each(ROLE_IDS)('the colour of %s can be read on paper, surface and tint', (role) => {
    for (const ground of ['--paper', '--surface', '--tint']) {
      expect(contrastOf(`--role-${role}`, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['--ink', '--ink-soft'])('%s has the contrast of body text on paper', (ink) => {
    expect(contrastOf(ink, '--paper')).toBeGreaterThanOrEqual(7);
  });

  it.each(CODE)('%s can be read on the ground of code', (name) => {
    expect(contrastOf(name, '--code-ground')).toBeGreaterThanOrEqual(4.5);
  });

  it('marked text can be read', () => {
    expect(contrastOf('--ink', '--mark')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--right', '--wrong'])('%s can be read on surface', (name) => {
    expect(contrastOf(name, '--surface')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--paper', '--surface'])('a strong line can be seen on %s', (ground) => {
    expect(contrastOf('--line-strong', ground)).toBeGreaterThanOrEqual(3);
  });

  describe.each(Object.entries(VISIONS))('with %s', (__, vision) => {
    it.each(pairs)('%s and %s stay apart', (one, other) => {
      expect(distance(colour(`--role-${one}`), colour(`--role-${other}`), vision)).toBeGreaterThanOrEqual(8);
    });
  });
});

describe('shapes', () => {
  it('differ from role to role, so that colour is never the only sign', () => {
    expect(new Set(ROLE_IDS.map((id) => ROLES[id].shape)).size).toBe(ROLE_IDS.length);
  });
});
