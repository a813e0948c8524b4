import {describe, expect, it} from 'vitest';
import {CLAIMS_WE_REFUSE} from '../claimsWeRefuse';
import {FACT_IDS, getFact, SOURCE_GROUPS, SOURCES, type FactId, type Source} from '.';

const sources: [string, Source][] = Object.entries(SOURCES);
const facts = FACT_IDS.map((id) => ({id, ...getFact(id)}));

describe('sources', () => {
  it.each(sources)('%s is stored under its own id', (key, source) => {
    expect(source.id).toBe(key);
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(sources)('%s has at least one fact, with kebab-case names', (_key, source) => {
    const names = Object.keys(source.facts);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(sources.filter(([, source]) => source.url !== undefined))(
    '%s has a web address',
    (_key, source) => {
      expect(['https:', 'http:']).toContain(new URL(source.url ?? '').protocol);
    },
  );

  it.each(sources.filter(([, source]) => source.doi !== undefined))('%s has a bare DOI', (_key, source) => {
    expect(source.doi).toMatch(/^10\.\d{4,}\/\S+$/);
  });

  it('are each in exactly one group', () => {
    const grouped = Object.values(SOURCE_GROUPS).flatMap((group) => group.map((source) => source.id));
    expect(grouped).toEqual(Object.keys(SOURCES));
  });
});

describe('facts', () => {
  it.each(facts)('$id is one statement of 20 to 400 characters with a mark', ({fact}) => {
    expect(['V', 'S', 'M', 'R']).toContain(fact.mark);
    expect(fact.text).toMatch(/\.$/);
    expect(fact.text.length).toBeGreaterThanOrEqual(20);
    expect(fact.text.length).toBeLessThanOrEqual(400);
  });

  it('do not repeat each other', () => {
    const texts = facts.map(({fact}) => fact.text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('are found by their ids', () => {
    for (const {id, source, factName} of facts) expect(`${source.id}/${factName}`).toBe(id);
  });

  it.each(['sculley-2015/no-such-fact', 'no-such-source/cace', 'sculley-2015', 'sculley-2015/'])(
    'are not found by %s',
    (id) => {
      expect(() => getFact(id as FactId)).toThrow('No fact');
    },
  );
});

describe('claims that we refuse', () => {
  it.each(CLAIMS_WE_REFUSE)('“$claim” has a reason and facts', ({claim, why, facts: ids}) => {
    expect(claim).toMatch(/\.$/);
    expect(why).toMatch(/\.$/);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(FACT_IDS).toContain(id);
  });
});
