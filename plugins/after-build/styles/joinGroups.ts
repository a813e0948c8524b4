/** Members that share what any of them needs. */
export interface Group<Member, Need> {
  readonly members: readonly Member[];
  readonly needs: ReadonlySet<Need>;
  /** How much it matters that its members get nothing in vain, added up. */
  readonly weight: number;
  /** Gets nothing that its members do not need. */
  readonly staysAlone?: boolean;
}

/**
 * Joins groups until there are no more than `most`, each time those two whose members get the least by it that they
 * do not need. Those that stay alone count as well.
 *
 * @param sizes of what is needed
 */
export function joinGroups<Member, Need>(
  groups: readonly Group<Member, Need>[],
  sizes: ReadonlyMap<Need, number>,
  most: number,
): readonly Group<Member, Need>[] {
  const sizeBeyond = (needs: ReadonlySet<Need>, others: ReadonlySet<Need>): number =>
    [...needs].reduce((sum, need) => sum + (others.has(need) ? 0 : (sizes.get(need) ?? 0)), 0);
  const pairOf = (one: Group<Member, Need>, other: Group<Member, Need>) => ({
    groups: [one, other],
    cost: sizeBeyond(other.needs, one.needs) * one.weight + sizeBeyond(one.needs, other.needs) * other.weight,
  });
  const alone = groups.filter(({staysAlone}) => staysAlone === true);
  let left = groups.filter((group) => !alone.includes(group));
  let pairs = left.flatMap((one, index) => left.slice(index + 1).map((other) => pairOf(one, other)));
  while (left.length > Math.max(1, most - alone.length)) {
    const {groups: nearest} = pairs.reduce((best, pair) => (pair.cost < best.cost ? pair : best));
    const joined = {
      members: nearest.flatMap(({members}) => members),
      needs: new Set(nearest.flatMap(({needs}) => [...needs])),
      weight: nearest.reduce((sum, {weight}) => sum + weight, 0),
    };
    const isLeft = (group: Group<Member, Need>): boolean => !nearest.includes(group);
    left = left.filter(isLeft);
    pairs = [
      ...pairs.filter((pair) => pair.groups.every(isLeft)),
      ...left.map((other) => pairOf(other, joined)),
    ];
    left.push(joined);
  }
  return [...alone, ...left];
}
