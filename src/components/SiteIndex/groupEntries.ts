import {foldText} from '@site/src/lib/foldText';
import type {IndexEntry} from '@site/src/search/siteIndex';

/** What stands under one name: mostly one place, but sections of several pages may share a heading. */
export interface NamedPlaces {
  readonly label: string;
  readonly places: readonly [IndexEntry, ...IndexEntry[]];
}

export interface IndexLetter {
  /** Upper-case, or "0–9" for all that begins with no letter. */
  readonly letter: string;
  readonly names: readonly NamedPlaces[];
}

const NO_LETTER = '0–9';

/** The entries by their first letter, and those of one name together; the order stays. */
export function groupEntries(entries: readonly IndexEntry[]): readonly IndexLetter[] {
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
  return [...letters].map(([letter, names]) => ({letter, names: [...names.values()]}));
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
