import {describe, expect, it} from 'vitest';
import {EDGES, STEP_IDS, STEPS, type StepId} from '../data/pipeline';
import {ROLE_IDS} from '../data/roles';
import {RAIL_TRACKS, railLines, type RailLine} from './pipelineRail';

const trackOf = (id: StepId): number => ROLE_IDS.indexOf(STEPS[id].owner);
const rowOf = (id: StepId): number => STEP_IDS.indexOf(id);
const rows = STEP_IDS.map((id, row) => ({id, row, lines: railLines(row)}));
const half = (lines: readonly RailLine[], name: RailLine['half']) =>
  lines.filter((line) => line.half === name);

/** Where lines cross the border between two rows, and what they carry. */
const ends = (lines: readonly RailLine[], side: 'fromTrack' | 'toTrack'): string[] =>
  lines.map((line) => `${line.carries} on track ${String(line[side])}`).sort();

describe('the rail of the narrow drawing', () => {
  it.each(EDGES)('has a line that leaves $from and one that arrives at $to', ({from, to, carries}) => {
    const leaving = half(railLines(rowOf(from)), 'bottom');
    const arriving = half(railLines(rowOf(to)), 'top');
    expect(leaving).toContainEqual(expect.objectContaining({fromTrack: trackOf(from), carries}));
    expect(arriving).toContainEqual(expect.objectContaining({toTrack: trackOf(to), carries}));
  });

  it.each(rows)('is continuous from $id to the row below', ({row, lines}) => {
    expect(ends(half(lines, 'bottom'), 'toTrack')).toEqual(
      ends(half(railLines(row + 1), 'top'), 'fromTrack'),
    );
  });

  it.each(rows)('touches at $id only its owner’s track, and passes by elsewhere', ({id, lines}) => {
    const arriving = ends(half(lines, 'top'), 'toTrack').filter(
      (end) => !end.endsWith(` ${String(trackOf(id))}`),
    );
    const leaving = ends(half(lines, 'bottom'), 'fromTrack').filter(
      (end) => !end.endsWith(` ${String(trackOf(id))}`),
    );
    expect(arriving).toEqual(leaving);
  });

  it('has as many lines arriving and leaving as the data has', () => {
    for (const {id, lines} of rows) {
      const own = (side: 'fromTrack' | 'toTrack', name: RailLine['half']) =>
        half(lines, name).filter((line) => line[side] === trackOf(id)).length;
      expect(own('toTrack', 'top')).toBe(EDGES.filter(({to}) => to === id).length);
      expect(own('fromTrack', 'bottom')).toBe(EDGES.filter(({from}) => from === id).length);
    }
  });

  it('begins with nothing and ends with nothing', () => {
    expect(half(railLines(0), 'top')).toEqual([]);
    expect(half(railLines(STEP_IDS.length - 1), 'bottom')).toEqual([]);
  });

  it('stays on its tracks', () => {
    for (const {fromTrack, toTrack} of rows.flatMap(({lines}) => lines)) {
      for (const track of [fromTrack, toTrack]) {
        expect(track).toBeGreaterThanOrEqual(0);
        expect(track).toBeLessThan(RAIL_TRACKS);
      }
    }
  });
});
