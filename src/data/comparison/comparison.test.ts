import {describe, expect, it} from 'vitest';
import {ASPECT_IDS, type AspectId} from '../aspects';
import {ROLE_IDS} from '../roles';
import {FACT_IDS} from '../sources';
import {SUBJECT_IDS} from '../subjects';
import {COMPARISON, type Cell} from '.';

const VERDICT_ASPECTS: readonly AspectId[] = ['trains-models', 'production-code', 'on-call'];
const LIST_ASPECTS: readonly AspectId[] = ['week', 'knows', 'tools', 'good-one'];
const VERDICT = /^(Yes|No|Usually|Seldom)\.( [^.]+\.)?$/;

const cells = SUBJECT_IDS.flatMap((subject) =>
  ASPECT_IDS.map((aspect) => ({subject, aspect, cell: COMPARISON[subject][aspect]})),
);
const inProse = cells.filter(({cell}) => typeof cell.text === 'string');
const inLists = cells.filter(({cell}) => typeof cell.text !== 'string');

const lines = ({text}: Cell): readonly string[] => (typeof text === 'string' ? [text] : text);
const wordCount = (text: string): number => text.split(/\s+/).length;
const sameText = (one: Cell, other: Cell): boolean => lines(one).join('\n') === lines(other).join('\n');

const pairsOfRoles = ROLE_IDS.flatMap((one, index) =>
  ROLE_IDS.slice(index + 1).map((other) => ({one, other})),
);

describe('cells of the comparison', () => {
  it.each(cells)('$subject, $aspect has text', ({cell}) => {
    expect(lines(cell).length).toBeGreaterThan(0);
    for (const line of lines(cell)) expect(line.trim()).not.toBe('');
  });

  it.each(cells)('$subject, $aspect rests on facts that exist, each named once', ({cell}) => {
    expect(cell.facts.length).toBeGreaterThan(0);
    for (const fact of cell.facts) expect(FACT_IDS).toContain(fact);
    expect(new Set(cell.facts).size).toBe(cell.facts.length);
  });

  it.each(cells)('$subject, $aspect has at most 45 words', ({cell}) => {
    expect(wordCount(lines(cell).join(' '))).toBeLessThanOrEqual(45);
  });

  it.each(cells)('$subject, $aspect is a list only where the aspect asks for one', ({aspect, cell}) => {
    expect(typeof cell.text !== 'string').toBe(LIST_ASPECTS.includes(aspect));
  });

  it.each(inProse)('$subject, $aspect ends with a full stop', ({cell}) => {
    expect(cell.text).toMatch(/\.$/);
  });

  it.each(inLists)('$subject, $aspect lists three or four short phrases without full stops', ({cell}) => {
    expect([3, 4]).toContain(cell.text.length);
    for (const phrase of cell.text) {
      expect(phrase).not.toMatch(/[.;]$/);
      expect(wordCount(phrase)).toBeLessThanOrEqual(9);
    }
  });

  it.each(cells.filter(({aspect}) => VERDICT_ASPECTS.includes(aspect)))(
    '$subject, $aspect is a verdict with at most one sentence after it',
    ({cell}) => {
      expect(cell.text).toMatch(VERDICT);
    },
  );

  it.each(cells)('$subject, $aspect has typographic apostrophes', ({cell}) => {
    for (const line of lines(cell)) expect(line).not.toMatch(/['"]/);
  });
});

describe('subjects of the comparison', () => {
  it('have missions of their own', () => {
    const missions = SUBJECT_IDS.map((subject) => lines(COMPARISON[subject].mission).join(' '));
    expect(new Set(missions).size).toBe(SUBJECT_IDS.length);
  });

  it.each(pairsOfRoles)('$one and $other differ in at least 14 aspects', ({one, other}) => {
    const differing = ASPECT_IDS.filter(
      (aspect) => !sameText(COMPARISON[one][aspect], COMPARISON[other][aspect]),
    );
    expect(differing.length).toBeGreaterThanOrEqual(14);
  });
});
