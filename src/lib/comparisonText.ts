import {ASPECTS} from '../data/aspects';
import {getFact, type FactId} from '../data/sources';
import {SUBJECTS} from '../data/subjects';
import {comparisonRows, plainText, type ComparisonRow, type ComparisonView} from './comparisonRows';

/** The shown part of the comparison as a Markdown table, each cell with its sources in brackets. */
export function comparisonToMarkdown(view: ComparisonView): string {
  const head = ['', ...view.subjects.map((subject) => SUBJECTS[subject].name)];
  const rule = head.map(() => '---');
  const rows = comparisonRows(view).map((row) => {
    const cells = row.cells.map(({cell}) => `${plainText(cell)} [${sourceNames(cell.facts)}]`);
    return [`**${ASPECTS[row.aspect].label}**`, ...cells];
  });
  return [head, rule, ...rows].map((cells) => `| ${cells.map(escapePipe).join(' | ')} |`).join('\n') + '\n';
}

/** The shown part of the comparison as CSV (RFC 4180), without sources. */
export function comparisonToCsv(view: ComparisonView): string {
  const head = ['Aspect', ...view.subjects.map((subject) => SUBJECTS[subject].name)];
  const rows = comparisonRows(view).map(csvRow);
  return [head, ...rows].map((cells) => cells.map(quote).join(',')).join('\r\n') + '\r\n';
}

function csvRow(row: ComparisonRow): string[] {
  return [ASPECTS[row.aspect].label, ...row.cells.map(({cell}) => plainText(cell))];
}

function sourceNames(facts: readonly FactId[]): string {
  return [...new Set(facts.map((fact) => getFact(fact).source.short))].join('; ');
}

function escapePipe(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|');
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
