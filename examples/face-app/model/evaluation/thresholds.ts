import {isGenuine, type Pair} from './pairs';

/** How often a pair counts. Once, unless people are drawn anew. */
export type WeightOf = (pair: Pair) => number;

/** One way to set the threshold, and what it brings. */
export interface OperatingPoint {
  readonly threshold: number;
  /** True accept rate: share of genuine pairs within the threshold. */
  readonly tar: number;
  /** False accept rate: share of impostor pairs within the threshold. */
  readonly far: number;
}

/**
 * All thresholds that matter, the strictest first: at each distance that occurs, what is accepted up to it. None when
 * there is no genuine or no impostor pair. One at a time, since whoever looks for a point seldom needs those behind.
 */
export type Curve = (
  weightOf?: WeightOf,
) => Generator<OperatingPoint, void, void>;

/** `pairs` are sorted by distance. There may be a million, and a bootstrap walks the curve a thousand times. */
export function curveOf(pairs: readonly Pair[]): Curve {
  const groups = groupByPeople(pairs);
  return function* (weightOf = () => 1) {
    const all = {genuine: 0, impostor: 0};
    for (const {pair, size} of groups) add(pair, size * weightOf(pair), all);
    if (all.genuine === 0 || all.impostor === 0) return;
    const accepted = {genuine: 0, impostor: 0};
    for (const [index, pair] of pairs.entries()) {
      add(pair, weightOf(pair), accepted);
      if (pairs[index + 1]?.distance === pair.distance) continue;
      yield {
        threshold: pair.distance,
        tar: accepted.genuine / all.genuine,
        far: accepted.impostor / all.impostor,
      };
    }
  };
}

/** Pairs of the same two people weigh the same, so their total needs each such group only once. */
function groupByPeople(
  pairs: readonly Pair[],
): Iterable<{readonly pair: Pair; size: number}> {
  const groups = new Map<string, {readonly pair: Pair; size: number}>();
  for (const pair of pairs) {
    const key = `${String(pair.one)} ${String(pair.other)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, {pair, size: 1});
    else group.size++;
  }
  return [...groups.values()];
}

function add(
  pair: Pair,
  weight: number,
  to: {genuine: number; impostor: number},
): void {
  if (isGenuine(pair)) to.genuine += weight;
  else to.impostor += weight;
}

/** The loosest threshold whose false accept rate is not above `far`; undefined when even the strictest is. */
export function pointAtFar(
  points: Iterable<OperatingPoint>,
  far: number,
): OperatingPoint | undefined {
  let loosest: OperatingPoint | undefined;
  for (const point of points) {
    if (point.far > far) break;
    loosest = point;
  }
  return loosest;
}

/**
 * Where false accepts and false refusals are equally frequent, or nearest to it. When a whole range of thresholds
 * does equally well, its middle.
 */
export function equalErrorPoint(
  points: Iterable<OperatingPoint>,
): {readonly threshold: number; readonly rate: number} | undefined {
  let best: {gap: number; from: OperatingPoint; to: number} | undefined;
  for (const point of points) {
    // Falls until the two rates meet, and rises from there on.
    const gap = Math.abs(1 - point.tar - point.far);
    if (best === undefined || gap < best.gap) {
      best = {gap, from: point, to: point.threshold};
    } else {
      best.to = point.threshold;
      if (gap > best.gap) break;
    }
  }
  if (best === undefined) return undefined;
  const {from, to} = best;
  return {
    threshold: (from.threshold + to) / 2,
    rate: (1 - from.tar + from.far) / 2,
  };
}
