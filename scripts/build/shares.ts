import {readdirSync} from 'node:fs';
import {STEP_PREFIX} from '../../src/lib/measureStep';
import {busyTimes, type Profile} from './busyTimes';
import {ownerOf} from './owners';
import {hookTimes, phasesOf, type StepTime} from './phases';

/** The most that one step of ours may take of a cold build. */
const MOST = 0.15;

/** What a measured build left behind. */
export interface BuildRecord {
  /** All that it printed, with Docusaurus' own times. */
  readonly output: string;
  readonly profile: Profile;
  /** Milliseconds from the start to the end. */
  readonly wall: number;
  readonly measures: readonly {readonly name: string; readonly duration: number}[];
}

export interface Shares {
  readonly wall: number;
  /** Docusaurus' own phases, in their order. */
  readonly phases: readonly StepTime[];
  /** Ours, the longest first. They run within the phases. */
  readonly own: readonly StepTime[];
}

/**
 * How long each step of a build took. One of ours counts by the longest of what is known of it: how long it kept the
 * main thread busy, how long Docusaurus waited for its hooks, how long it took by its own measure.
 */
export function sharesOf(record: BuildRecord, root: string): Shares {
  const {output, profile, wall, measures} = record;
  const own = new Map<string, number>();
  const atLeast = (name: string, time: number): void => {
    own.set(name, Math.max(own.get(name) ?? 0, time));
  };
  const busy = busyTimes(profile, (url) => ownerOf(url, root));
  for (const [name, time] of busy) atLeast(name, time);
  const plugins = new Set(readdirSync(`${root}/plugins`));
  for (const [name, time] of hookTimes(output)) if (plugins.has(name)) atLeast(name, time);
  for (const [name, time] of measuredSteps(measures)) atLeast(name, time);
  const sorted = [...own].map(([name, time]) => ({name, time})).sort((a, b) => b.time - a.time);
  return {wall, phases: phasesOf(output), own: sorted};
}

/** One sentence for each step of ours that takes too much. */
export function tooLong({own, wall}: Shares): string[] {
  return own
    .filter(({time}) => time / wall > MOST)
    .map(
      ({name, time}) =>
        `${name} takes ${((time / wall) * 100).toFixed(1)} % of the build, more than ${MOST * 100} %.`,
    );
}

function measuredSteps(measures: BuildRecord['measures']): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const {name, duration} of measures) {
    if (!name.startsWith(STEP_PREFIX)) continue;
    const step = name.slice(STEP_PREFIX.length);
    sums.set(step, (sums.get(step) ?? 0) + duration);
  }
  return sums;
}
