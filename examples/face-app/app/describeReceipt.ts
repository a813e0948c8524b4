import type {DeletionReceipt, Traces} from '../contracts/person';

const NOUNS = {
  pictures: ['picture', 'pictures'],
  rows: ['database row', 'database rows'],
  embeddings: ['set of face numbers', 'sets of face numbers'],
  answers: ['answer', 'answers'],
  events: ['event', 'events'],
  jobs: ['queued job', 'queued jobs'],
} as const satisfies {
  readonly [Kind in keyof Traces]: readonly [string, string];
};

/** Puts a deletion's receipt into two sentences: what went, and what a search still found. */
export function describeReceipt({removed, remaining}: DeletionReceipt): {
  readonly removed: string;
  readonly remaining: string;
} {
  const left = list(remaining);
  return {
    removed: `Removed: ${list(removed) ?? 'nothing, it was gone already'}.`,
    remaining:
      left === undefined
        ? 'A search everywhere afterwards found nothing left.'
        : `A search afterwards still found ${left}. The app goes on deleting by itself; look again in a minute.`,
  };
}

function list(traces: Traces): string | undefined {
  const kinds = Object.keys(NOUNS) as (keyof Traces)[];
  const parts = kinds
    .filter((kind) => traces[kind] > 0)
    .map(
      (kind) => `${traces[kind]} ${NOUNS[kind][traces[kind] === 1 ? 0 : 1]}`,
    );
  if (parts.length === 0) return undefined;
  return new Intl.ListFormat('en-GB').format(parts);
}
