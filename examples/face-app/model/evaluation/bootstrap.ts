import type {Interval} from './intervals';
import {isGenuine, type Pair} from './pairs';
import type {WeightOf} from './thresholds';

// #region draw-people-not-pairs
/**
 * How far a figure moves when other people had been photographed: people are drawn anew with replacement, and a pair
 * counts as often as both of its people were drawn. Pairs themselves must not be drawn, as one person who is hard to
 * recognise spoils many of them (Bolle et al., "Error analysis of pattern recognition systems: the subsets
 * bootstrap", 2004). 95 % percentile interval; undefined when `figure` could not be computed in most rounds.
 */
export function bootstrapPeople(
  people: number,
  figure: (weightOf: WeightOf) => number | undefined,
  {rounds, seed}: {readonly rounds: number; readonly seed: number},
): Interval | undefined {
  const random = createRandom(seed);
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const times = new Array<number>(people).fill(0);
    for (let draw = 0; draw < people; draw++) {
      const person = Math.floor(random() * people);
      times[person] = (times[person] ?? 0) + 1;
    }
    const value = figure((pair) => timesDrawn(pair, times));
    if (value !== undefined) figures.push(value);
  }
  figures.sort((one, other) => one - other);
  const at = (share: number) => figures[Math.floor(share * figures.length)];
  const [low, high] = [at(0.025), at(0.975)];
  if (low === undefined || high === undefined) return undefined;
  return figures.length > rounds / 2 ? [low, high] : undefined;
}
// #endregion draw-people-not-pairs

function timesDrawn(pair: Pair, times: readonly number[]): number {
  const one = times[pair.one] ?? 0;
  return isGenuine(pair) ? one : one * (times[pair.other] ?? 0);
}

/** Numbers from 0 to below 1, the same for the same seed (not 0): xorshift by Marsaglia (2003), 32 bits. */
export function createRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
