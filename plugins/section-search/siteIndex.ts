import type {IndexedPlace} from '../../src/search/answer';
import type {PageText} from '../../src/search/pageText';

/** Every page, section and term by its name, in the order of the alphabet. */
export function siteIndex(pages: readonly PageText[]): IndexedPlace[] {
  return pages
    .flatMap(placesOn)
    .sort(
      (one, other) =>
        one.label.localeCompare(other.label, 'en', {sensitivity: 'base', ignorePunctuation: true}) ||
        one.address.localeCompare(other.address, 'en'),
    );
}

function placesOn({address, title, sections}: PageText): IndexedPlace[] {
  const within = sections.flatMap(({anchor, heading}): IndexedPlace[] => {
    if (anchor === undefined) return [];
    const place = {label: heading, address: `${address}#${anchor}`};
    const isTerm = address === '/glossary' && anchor.startsWith('term-');
    return [isTerm ? {...place, kind: 'term', page: undefined} : {...place, kind: 'section', page: title}];
  });
  return [{label: title, address, kind: 'page', page: undefined}, ...within];
}
