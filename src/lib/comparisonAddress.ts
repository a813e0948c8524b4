import {ASPECT_IDS, type AspectId} from '../data/aspects';
import {ROLE_IDS} from '../data/roles';
import {SUBJECT_IDS, type SubjectId} from '../data/subjects';
import type {ComparisonView} from './comparisonRows';

/** What a reader sees who has chosen nothing: the four roles on every aspect. */
export const DEFAULT_VIEW: ComparisonView = {
  subjects: ROLE_IDS,
  aspects: ASPECT_IDS,
  onlyDifferent: false,
  word: '',
};

export interface ReadAddress {
  readonly view: ComparisonView;
  /** Names in the address that are no role, type or aspect: shown to the reader, otherwise left out. */
  readonly ignored: readonly string[];
}

/** Reads a view from the query of an address; what is missing or unknown falls back to the default. */
export function viewFromAddress(search: string): ReadAddress {
  const query = new URLSearchParams(search);
  const subjects = knownIds(query.get('roles'), SUBJECT_IDS);
  const aspects = knownIds(query.get('aspects'), ASPECT_IDS);
  return {
    view: {
      subjects: orDefault<SubjectId>(subjects.known, DEFAULT_VIEW.subjects),
      aspects: orDefault<AspectId>(aspects.known, DEFAULT_VIEW.aspects),
      onlyDifferent: query.get('differs') === '1',
      word: query.get('word') ?? '',
    },
    ignored: [...subjects.unknown, ...aspects.unknown],
  };
}

/** Writes a view as the query of an address, "" for the default view. Other parameters are not kept. */
export function viewToAddress({subjects, aspects, onlyDifferent, word}: ComparisonView): string {
  const parts = [
    same(subjects, DEFAULT_VIEW.subjects) ? '' : `roles=${subjects.join(',')}`,
    same(aspects, DEFAULT_VIEW.aspects) ? '' : `aspects=${aspects.join(',')}`,
    onlyDifferent ? 'differs=1' : '',
    word === '' ? '' : `word=${encodeURIComponent(word.toWellFormed())}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function knownIds<Id extends string>(
  list: string | null,
  ids: readonly Id[],
): {known: Id[]; unknown: string[]} {
  const given = [...new Set((list ?? '').split(',').map((name) => name.trim()))].filter(
    (name) => name !== '',
  );
  const isKnown = (name: string): name is Id => (ids as readonly string[]).includes(name);
  return {known: given.filter(isKnown), unknown: given.filter((name) => !isKnown(name))};
}

function orDefault<Id>(ids: readonly Id[], fallback: readonly Id[]): readonly Id[] {
  return ids.length > 0 ? ids : fallback;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}
