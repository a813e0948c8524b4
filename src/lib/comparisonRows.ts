import {ASPECTS, type AspectId} from '../data/aspects';
import {COMPARISON, type Cell} from '../data/comparison';
import type {SubjectId} from '../data/subjects';
import {foldText} from './foldText';

/** Which part of the comparison is shown. */
export interface ComparisonView {
  readonly subjects: readonly SubjectId[];
  readonly aspects: readonly AspectId[];
  /** Leave out rows in which all shown cells say the same. */
  readonly onlyDifferent: boolean;
  /** Leave out rows that do not hold this text; empty shows all. */
  readonly word: string;
}

export interface ComparisonRow {
  readonly aspect: AspectId;
  /** One cell for each subject of the view, in its order. */
  readonly cells: readonly {readonly subject: SubjectId; readonly cell: Cell}[];
}

/** The rows that a view shows, in its order. */
export function comparisonRows({subjects, aspects, onlyDifferent, word}: ComparisonView): ComparisonRow[] {
  const wanted = foldText(word.trim());
  return aspects
    .map((aspect) => ({
      aspect,
      cells: subjects.map((subject) => ({subject, cell: COMPARISON[subject][aspect]})),
    }))
    .filter((row) => !onlyDifferent || new Set(row.cells.map(({cell}) => plainText(cell))).size > 1)
    .filter((row) => wanted === '' || rowText(row).includes(wanted));
}

/** A cell as one line of text. */
export function plainText({text}: Cell): string {
  return typeof text === 'string' ? text : text.join('; ');
}

function rowText(row: ComparisonRow): string {
  return foldText([ASPECTS[row.aspect].label, ...row.cells.map(({cell}) => plainText(cell))].join('\n'));
}
