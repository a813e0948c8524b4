import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {ASPECT_IDS, ASPECTS} from '../data/aspects';
import {COMPARISON, type Cell} from '../data/comparison';
import {SUBJECT_IDS, SUBJECTS} from '../data/subjects';
import {plainText, type ComparisonView} from './comparisonRows';
import {comparisonToCsv, comparisonToMarkdown} from './comparisonText';

const ALL: ComparisonView = {subjects: SUBJECT_IDS, aspects: ASPECT_IDS, onlyDifferent: false, word: ''};
const ONE: ComparisonView = {...ALL, subjects: ['devops'], aspects: ['mission']};

/** The cells of a Markdown table as text; throws when the Markdown is anything else than one table. */
function readMarkdown(markdown: string): string[][] {
  const [table, ...rest] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
  if (table?.type !== 'table' || rest.length > 0) throw new Error('This is not exactly one table.');
  return table.children.map((row) => row.children.map(textOf));
}

function textOf(node: Nodes): string {
  return 'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
}

/** The fields of a CSV text, read as RFC 4180 says. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, field = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(field.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets the one cell of the view ONE say something that the data does not. */
function letCellSay(text: Cell['text']): void {
  vi.spyOn(COMPARISON.devops, 'mission', 'get').mockReturnValue({text, facts: ['sculley-2015/glue-code']});
}

describe('comparisonToMarkdown', () => {
  it('is one table with a row for each aspect and a column for each subject', () => {
    const [head, ...rows] = readMarkdown(comparisonToMarkdown(ALL));
    expect(head).toEqual(['', ...SUBJECT_IDS.map((id) => SUBJECTS[id].name)]);
    expect(rows.map(([label]) => label)).toEqual(ASPECT_IDS.map((id) => ASPECTS[id].label));
    for (const row of rows) expect(row).toHaveLength(SUBJECT_IDS.length + 1);
  });

  it('says in each cell what the data says, with its sources behind it', () => {
    const [, ...rows] = readMarkdown(comparisonToMarkdown(ALL));
    for (const [index, aspect] of ASPECT_IDS.entries()) {
      for (const [column, subject] of SUBJECT_IDS.entries()) {
        const cell = rows[index]?.[column + 1] ?? '';
        expect(cell.startsWith(`${plainText(COMPARISON[subject][aspect])} [`)).toBe(true);
        expect(cell).toMatch(/ \[[^[\]]+\]$/);
      }
    }
  });

  it('is a table without rows when no row is left', () => {
    expect(readMarkdown(comparisonToMarkdown({...ONE, word: 'no such word'}))).toEqual([['', 'DevOps']]);
  });

  it('keeps a vertical bar inside its cell', () => {
    letCellSay('this | that');
    expect(readMarkdown(comparisonToMarkdown(ONE))[1]?.[1]).toBe('this | that [Sculley et al. 2015]');
  });
});

describe('comparisonToCsv', () => {
  it('has a line for each aspect and a field for each subject, which say what the data says', () => {
    expect(readCsv(comparisonToCsv(ALL))).toEqual([
      ['Aspect', ...SUBJECT_IDS.map((id) => SUBJECTS[id].name)],
      ...ASPECT_IDS.map((aspect) => [
        ASPECTS[aspect].label,
        ...SUBJECT_IDS.map((subject) => plainText(COMPARISON[subject][aspect])),
      ]),
    ]);
  });

  it.each(['says "no", twice: ""', 'one, two', 'one\ntwo\r\nthree', ',"\r\n",'])('brings %j back', (text) => {
    letCellSay(text);
    expect(readCsv(comparisonToCsv(ONE))).toEqual([
      ['Aspect', 'DevOps'],
      ['In one sentence', text],
    ]);
  });
});
