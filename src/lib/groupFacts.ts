import {getFact, type Fact, type FactId, type Source} from '../data/sources';

export interface CitedSource {
  readonly source: Source;
  readonly facts: readonly Fact[];
}

/** Cited facts by source, in the order of first citation, each fact once. */
export function groupFacts(ids: readonly FactId[]): readonly CitedSource[] {
  const groups = new Map<string, {source: Source; facts: Fact[]}>();
  for (const id of new Set(ids)) {
    const {source, fact} = getFact(id);
    const group = groups.get(source.id) ?? {source, facts: []};
    group.facts.push(fact);
    groups.set(source.id, group);
  }
  return [...groups.values()];
}
