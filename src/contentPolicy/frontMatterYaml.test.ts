import {describe, expect, it} from 'vitest';
import {findingsOf, onlyFinding, page} from './frontMatterFixtures';

describe('YAML features', () => {
  it.each([
    ['an anchor', 'title: &name The engineer', 'The anchor "&name"'],
    ['an alias without its anchor', 'title: *name', 'The alias "*name"'],
    ['a tag', 'title: !!str The engineer', 'The tag "tag:yaml.org,2002:str"'],
    ['a tag of its own', 'title: !js/function The engineer', 'The tag "!js/function"'],
  ])('are refused: %s', (_, line, message) => {
    const finding = onlyFinding(page({title: line}));
    expect(finding).toMatchObject({line: 2, rule: 'front-matter-yaml'});
    expect(finding.message).toContain(message);
  });

  it('never expand an alias bomb', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'].join('\n');
    expect(findingsOf(page({bomb})).every(({rule}) => rule === 'front-matter-yaml')).toBe(true);
  });

  it('refuse a key given twice, by name and at the second place', () => {
    const finding = onlyFinding(page({again: 'title: Another title'}));
    expect(finding).toMatchObject({
      line: 7,
      column: 1,
      message: 'The key "title" stands here a second time.',
    });
  });

  it.each([
    ['a colon in the value', 'title: Roles: who does what', 'double quotes'],
    ['an apostrophe in single quotes', "title: 'What's the job'", 'double quotes'],
    ['a tab', '\ttitle: The engineer', 'spaces instead of the tab'],
    ['an open quote', 'title: "The engineer', 'Close the quote'],
  ])('get a hint for %s', (_, line, hint) => {
    const finding = onlyFinding(page({title: line}));
    expect(finding).toMatchObject({rule: 'front-matter-yaml', line: 2});
    expect(finding.hint).toContain(hint);
  });

  it('refuse a list in place of keys', () => {
    expect(onlyFinding('---\n- a\n---\n')).toMatchObject({line: 2, rule: 'front-matter-yaml'});
  });

  it('refuse text that is too long before it reaches the parser', () => {
    expect(onlyFinding(page({title: `title: ${'['.repeat(20_000)}`})).message).toContain('4000 are allowed');
  });

  it('survive nesting as deep as the length allows', () => {
    expect(onlyFinding(page({title: `title: ${'['.repeat(3500)}`})).rule).toBe('front-matter-yaml');
  });
});
