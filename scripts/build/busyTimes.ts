/** The parts of a V8 profile that are read here, as `node --cpu-prof` writes it; times in microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {readonly url: string};
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/**
 * How long each owner kept the main thread busy, in milliseconds, together with all that it called. What it waits for
 * is not in it, nor what other threads do for it.
 */
export function busyTimes(
  {nodes, samples, timeDeltas}: Profile,
  ownerOf: (url: string) => string | undefined,
): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
  const owners = new Map<number, string | undefined>();
  const find = (id: number | undefined): string | undefined => {
    // The nearest of ours in the chain of callers; chains are long, so not by recursion.
    const chain: number[] = [];
    let owner: string | undefined;
    for (let at = id; at !== undefined; at = callers.get(at)) {
      if (owners.has(at)) {
        owner = owners.get(at);
        break;
      }
      chain.push(at);
      owner = ownerOf(byId.get(at)?.callFrame.url ?? '');
      if (owner !== undefined) break;
    }
    for (const at of chain) owners.set(at, owner);
    return owner;
  };
  const times = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const owner = find(sample);
    if (owner === undefined) continue;
    times.set(owner, (times.get(owner) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
  return times;
}
