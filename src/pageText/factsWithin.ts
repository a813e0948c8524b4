import {FACT_IDS, type FactId} from '../data/sources';

const KNOWN: ReadonlySet<string> = new Set(FACT_IDS);

/** The facts that a piece of data names anywhere in it, each once, in the order of their mention. */
export function factsWithin(data: unknown): FactId[] {
  return [...new Set(textsWithin(data))].filter((text): text is FactId => KNOWN.has(text));
}

function textsWithin(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsWithin) : [];
}
