import {scoreOf} from '../../tests/search/relevance/score';
import {QUERY_CLASSES, type QueryClass} from '../../tests/search/relevance/types';
import {kilobytes, milliseconds, quantile, share, table} from './figures';
import type {Measurement} from './measureSite';
import type {Outcome} from './relevanceRun';
import type {SentFile} from './servedFolder';
import {PAUSE_MS, type Keystroke} from './typingRun';
import {bytesOf, type Wire} from './wireRun';

/** A column of the report: whose search it is. */
export interface Column {
  readonly name: string;
  readonly measurement: Measurement;
}

/** Success by class for each search, and over all classes together. */
export function relevanceTable(columns: readonly Column[]): string {
  const names = columns.flatMap(({name}) => [`${name} @1`, '@3', 'MRR']);
  const row = (label: string, isMeant: (outcome: Outcome) => boolean): string[] | undefined => {
    const scores = columns.map(({measurement: {outcomes}}) =>
      scoreOf(outcomes.filter(isMeant).map(({rank}) => rank)),
    );
    const [{queries} = {queries: 0}] = scores;
    if (queries === 0) return undefined;
    const cells = scores.flatMap(({successAt1, successAt3, meanReciprocalRank}) =>
      [successAt1, successAt3, meanReciprocalRank].map(share),
    );
    return [label, String(queries), ...cells];
  };
  const rows = (Object.keys(QUERY_CLASSES) as QueryClass[]).map((queryClass) =>
    row(QUERY_CLASSES[queryClass], ({query}) => query.queryClass === queryClass),
  );
  return table(
    [['', 'queries', ...names], ...rows, row('All', () => true)].filter((cells) => cells !== undefined),
  );
}

/** Bytes by stage for each search, with brotli and with gzip. */
export function wireTable(columns: readonly Column[]): string {
  const wires = columns.flatMap(({name, measurement: {wire}}) => (wire === undefined ? [] : [{name, wire}]));
  const row = (label: string, filesOf: (wire: Wire) => readonly SentFile[]): string[] => [
    label,
    ...wires.flatMap(({wire}) => {
      const files = filesOf(wire);
      return [kilobytes(bytesOf(files, 'brotli')), kilobytes(bytesOf(files, 'gzip')), String(files.length)];
    }),
  ];
  return table([
    ['', ...wires.flatMap(({name}) => [`${name}, brotli`, 'gzip', 'files'])],
    row('mouse over the box, no focus', ({untouched}) => untouched),
    row('at focus', ({focus}) => focus),
    row('by the first search', ({firstSearch}) => firstSearch),
    row('all until the first results', firstCost),
    row('by nine more searches', ({nineMore}) => nineMore),
  ]);
}

/** The files of the first search, by size. */
export function fileList({wire}: Measurement): string {
  if (wire === undefined) return '';
  const files = [...firstCost(wire)].sort((a, b) => b.brotli - a.brotli);
  return table([
    ['file', 'asked for as', 'brotli', 'gzip'],
    ...files.map(({path, destination, brotli, gzip}) => [
      path,
      destination === 'empty' ? 'data' : destination,
      kilobytes(brotli),
      kilobytes(gzip),
    ]),
  ]);
}

export function typingTable(columns: readonly Column[]): string {
  const row = (
    label: string,
    value: number,
    timesOf: (strokes: readonly Keystroke[]) => readonly number[],
  ): string[] => [
    label,
    ...columns.map(({measurement: {strokes = []}}) => milliseconds(quantile(timesOf(strokes), value))),
  ];
  const latencies = (strokes: readonly Keystroke[]): number[] =>
    strokes.flatMap(({latency}) => (latency === undefined ? [] : [latency]));
  const firsts = (strokes: readonly Keystroke[]): number[] =>
    latencies(strokes.filter(({isFirst}) => isFirst));
  const work = (strokes: readonly Keystroke[]): number[] => strokes.map(({mainThread}) => mainThread);
  return table([
    ['', ...columns.map(({name}) => name)],
    row('first letter to results, median', 0.5, firsts),
    row('first letter to results, 95 %', 0.95, firsts),
    row('any letter to other results, median', 0.5, latencies),
    row('any letter to other results, 95 %', 0.95, latencies),
    [
      `letters without other results in ${PAUSE_MS} ms`,
      ...columns.map(({measurement: {strokes = []}}) =>
        share(strokes.filter(({latency}) => latency === undefined).length / Math.max(1, strokes.length)),
      ),
    ],
    row('main thread per letter, median', 0.5, work),
    row('main thread per letter, 95 %', 0.95, work),
    [
      'main thread, beside a bare field, median',
      ...columns.map(
        ({measurement: {strokes = [], bareStrokes = []}}) =>
          `${(quantile(work(strokes), 0.5) / quantile(work(bareStrokes), 0.5)).toFixed(1)} times`,
      ),
    ],
  ]);
}

/** One line for each query whose first result is not what was expected. */
export function missList(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({rank}) => rank !== 1)
    .map(({query: {query, queryClass, expected}, found, rank}) => {
      const wanted = expected.length === 0 ? 'nothing' : expected.join(' or ');
      const place = rank === undefined ? '' : ` (place ${rank})`;
      return `${queryClass}: “${query}” → ${found.slice(0, 3).join(', ') || 'nothing'}; expected ${wanted}${place}`;
    })
    .join('\n');
}

/** What the reader’s first search costs altogether. */
export function firstCost({untouched, focus, firstSearch}: Wire): readonly SentFile[] {
  return [...untouched, ...focus, ...firstSearch];
}
