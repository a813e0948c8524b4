import {describe, expect, it} from 'vitest';
import {ASPECT_IDS, ASPECTS, type AspectId} from '../data/aspects';
import {COMPARISON} from '../data/comparison';
import {SUBJECT_IDS} from '../data/subjects';
import {comparisonRows, plainText, type ComparisonView} from './comparisonRows';

const ALL: ComparisonView = {subjects: SUBJECT_IDS, aspects: ASPECT_IDS, onlyDifferent: false, word: ''};
const aspectsOf = (view: Partial<ComparisonView>): AspectId[] =>
  comparisonRows({...ALL, ...view}).map(({aspect}) => aspect);

describe('comparisonRows', () => {
  it('gives a row for each aspect and in it a cell for each subject, from the data', () => {
    const rows = comparisonRows(ALL);
    expect(rows.map(({aspect}) => aspect)).toEqual(ASPECT_IDS);
    for (const {aspect, cells} of rows) {
      expect(cells.map(({subject}) => subject)).toEqual(SUBJECT_IDS);
      for (const {subject, cell} of cells) expect(cell).toBe(COMPARISON[subject][aspect]);
    }
  });

  it('keeps the order in which subjects and aspects are asked for', () => {
    const [first, second] = comparisonRows({
      ...ALL,
      subjects: ['ml-engineer', 'devops'],
      aspects: ['on-call', 'mission'],
    });
    expect([first?.aspect, second?.aspect]).toEqual(['on-call', 'mission']);
    expect(first?.cells.map(({subject}) => subject)).toEqual(['ml-engineer', 'devops']);
  });

  it('leaves out exactly the rows in which all shown cells say the same, when asked', () => {
    const subjects = ['devops', 'ml-engineer'] as const;
    const alike = ASPECT_IDS.filter(
      (aspect) => plainText(COMPARISON.devops[aspect]) === plainText(COMPARISON['ml-engineer'][aspect]),
    );
    expect(alike).toContain('production-code');
    expect(aspectsOf({subjects, onlyDifferent: true})).toEqual(
      ASPECT_IDS.filter((aspect) => !alike.includes(aspect)),
    );
  });

  it('leaves no row when one subject is to differ from itself', () => {
    expect(aspectsOf({subjects: ['devops'], onlyDifferent: true})).toEqual([]);
  });

  it('finds a word in the text of a cell that is shown, and not in one that is not', () => {
    const word = 'spreadsheet that nobody mentions';
    expect(aspectsOf({word})).toEqual([]);
    const mission = plainText(COMPARISON.devops.mission);
    expect(aspectsOf({word: mission})).toEqual(['mission']);
    expect(aspectsOf({word: mission, subjects: ['data-engineer']})).toEqual([]);
  });

  it('finds a word in a row’s label, whatever its case and the spaces around it', () => {
    expect(aspectsOf({word: `  ${ASPECTS['ways-in'].label.toUpperCase()} `})).toContain('ways-in');
  });

  it('finds nothing, and does not fail, for a word that looks like a pattern', () => {
    for (const word of ['.*', '(', '[a-z', '\\', '$&']) expect(aspectsOf({word})).toEqual([]);
  });

  it('shows all rows for a word of spaces', () => {
    expect(aspectsOf({word: '   '})).toEqual(ASPECT_IDS);
  });
});

describe('plainText', () => {
  it('writes a list of phrases on one line', () => {
    expect(plainText({text: ['one', 'two'], facts: ['sculley-2015/glue-code']})).toBe('one; two');
  });
});
