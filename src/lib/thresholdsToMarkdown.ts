import {SYNTHETIC_DISTANCES, type Distances} from '../data/distances';
import {PHOTOGRAPH_MEASUREMENTS} from '../data/photographMeasurements';
import {getFact} from '../data/sources';
import {THRESHOLD_USES} from '../data/thresholdUses';
import {errorsAt} from './thresholdErrors';
import {barsOf, GALLERY_SIZES, TABLE_THRESHOLDS} from './thresholdShapes';
import {chanceText, countText, falseMatchText, shareText, thresholdText} from './thresholdText';

/** All that the threshold explorer says, as Markdown: its table at several thresholds in place of its slider. */
export function thresholdsToMarkdown(): string {
  const distances = SYNTHETIC_DISTANCES;
  return [
    introduction(distances),
    table(
      ['Threshold (synthetic)', 'Same person, refused', 'Different people, accepted', 'Strangers named'],
      TABLE_THRESHOLDS.map((threshold) => {
        const {refused, accepted, strangersNamed} = errorsAt(threshold, distances);
        return [
          thresholdText(threshold),
          `${countText(refused)} = ${shareText(refused)}`,
          `${countText(accepted)}: ${falseMatchText(accepted)}`,
          countText(strangersNamed),
        ];
      }),
    ),
    'Chance that a stranger gets a name, by the number of enrolled faces, if comparisons were independent (synthetic):',
    table(
      ['Threshold', ...GALLERY_SIZES.map((size) => size.toLocaleString('en-GB'))],
      TABLE_THRESHOLDS.map((threshold) => {
        const {accepted} = errorsAt(threshold, distances);
        return [thresholdText(threshold), ...GALLERY_SIZES.map((size) => chanceText(size, accepted))];
      }),
    ),
    'How the distances lie (synthetic):',
    histogram(distances),
    'Who would choose which threshold, as an illustration (synthetic):',
    THRESHOLD_USES.map(
      ({name, compares, threshold, why}) =>
        `- **${name}** (${compares}): ${thresholdText(threshold)}. ${why}`,
    ).join('\n'),
    'Measured on photographs of real people:',
    PHOTOGRAPH_MEASUREMENTS.map((id) => {
      const {fact, source} = getFact(id);
      return `- ${fact.text} [${source.short}]`;
    }).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function introduction({modelVersion, faces, people, samePerson, differentPeople}: Distances): string {
  const pairs = samePerson.length + differentPeople.length;
  return `**Synthetic**: all ${pairs} pairs of ${faces} faces of ${people} computer-made people, compared by ${modelVersion}. Two faces count as one person when their distance is at most the threshold. Shares with their 95% interval.`;
}

function histogram({samePerson, differentPeople}: Distances): string {
  const [same, different] = [barsOf(samePerson, 10), barsOf(differentPeople, 10)];
  const ends = [...new Set([...same, ...different].map(({to}) => to))].sort((one, other) => one - other);
  const countIn = (bars: typeof same, end: number): string =>
    String(bars.find(({to}) => to === end)?.count ?? 0);
  return table(
    ['Distance up to', 'Pairs of one person', 'Pairs of two people'],
    ends.map((end) => [thresholdText(end), countIn(same, end), countIn(different, end)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
