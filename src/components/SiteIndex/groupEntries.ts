import {foldText} from '@site/src/lib/foldText';
import type {IndexedPlace} from '@site/src/search/answer';

/** What stands under one name: mostly one place, but sections of several pages may share a heading. */
export interface NamedPlaces {
  readonly label: string;
  readonly places: readonly [IndexedPlace, ...IndexedPlace[]];
}

export interface IndexLetter {
  /** Upper-case, or "0–9" for all that begins with no letter. */
  readonly letter: string;
  readonly names: readonly NamedPlaces[];
}

const NO_LETTER = '0–9';
/** A heading that stands on more pages belongs to the frame of a page, as “Read next” does: nobody looks it up. */
const MOST_PLACES = 8;

/** The entries by their first letter, and those of one name together; the order stays. Headings that most pages have are left out. */
export function groupEntries(entries: readonly IndexedPlace[]): readonly IndexLetter[] {
  const letters = new Map<string, Map<string, NamedPlaces>>();
  for (const entry of entries) {
    const letter = letterOf(entry.label);
    const names = letters.get(letter) ?? new Map<string, NamedPlaces>();
    letters.set(letter, names);
    const name = foldText(entry.label);
    const known = names.get(name);
    names.set(
      name,
      known === undefined
        ? {label: entry.label, places: [entry]}
        : {...known, places: [...known.places, entry]},
    );
  }
  return [...letters]
    .map(([letter, names]) => ({
      letter,
      names: [...names.values()].filter(({places}) => places.length <= MOST_PLACES),
    }))
    .filter(({names}) => names.length > 0);
}

function letterOf(label: string): string {
  return (
    /[a-z]/
      .exec(
        foldText(label)
          .replace(/[^\p{L}\p{N}]/gu, '')
          .charAt(0),
      )?.[0]
      .toUpperCase() ?? NO_LETTER
  );
}
