import {SOURCES} from '../data/sources';
import {TRUST_MARKS} from '../data/sources/trustMarks';
import {ORIGINAL_IDS, originalPoints, type OriginalId} from './originalPoints';
import type {Places} from './places';

/** The points of the two originals with the pages on which each stands, as Markdown tables. */
export function originalPointsToMarkdown(
  places: Places,
  sources: readonly OriginalId[] = ORIGINAL_IDS,
): string {
  return (
    sources
      .map((id) => {
        const rows = originalPoints(id).map(({fact, text, mark}) => {
          const pages = (places[fact] ?? []).map(({label, address}) => `[${label}](${address})`);
          return `| ${text} (${TRUST_MARKS[mark].label}) | ${pages.join(', ')} |`;
        });
        const {short, authors, title, published} = SOURCES[id];
        return [
          `**${short}.** ${authors}. ${title}. ${published}.`,
          ['| Point | Where it stands |', '| --- | --- |', ...rows].join('\n'),
        ].join('\n\n');
      })
      .join('\n\n') + '\n'
  );
}
