import {describe, expect, it} from 'vitest';
import {GLOSSARY, TERM_IDS, type GlossaryTerm} from '.';

const entries: [string, GlossaryTerm][] = Object.entries(GLOSSARY);
const ONE_SENTENCE = /^[^.?!]+\.$/;

/** Whether a text holds a name as whole words. */
const holds = (text: string, name: string): boolean => {
  const words = (value: string): string =>
    ` ${value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(text).includes(words(name));
};

describe('glossary', () => {
  it('lists every term once', () => {
    expect(TERM_IDS).toEqual(Object.keys(GLOSSARY));
    const names = entries.flatMap(([, {term, also = []}]) =>
      [term, ...also].map((name) => name.toLowerCase()),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(entries)('%s is stored under its own id', (key, {id}) => {
    expect(id).toBe(key);
    expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(entries)('%s is told in one sentence each', (_key, {plain, inFaceApp}) => {
    expect(plain).toMatch(ONE_SENTENCE);
    expect(inFaceApp).toMatch(ONE_SENTENCE);
  });

  it.each(entries)('%s is explained in at most 30 words', (_key, {plain}) => {
    expect(plain.split(/\s+/).length).toBeLessThanOrEqual(30);
  });

  it.each(entries)('%s is not used to explain itself', (_key, {term, also = [], plain}) => {
    expect([term, ...also].filter((name) => holds(plain, name))).toEqual([]);
  });
});
