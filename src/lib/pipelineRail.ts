import {EDGES, STEP_IDS, STEPS, type Edge, type StepId} from '../data/pipeline';
import {ROLE_IDS} from '../data/roles';

/** The narrow drawing's tracks: one for each role, and one on which the model waits for the photo. */
export const RAIL_TRACKS = ROLE_IDS.length + 1;
const WAITING = ROLE_IDS.length;

/** A line in one row of the narrow drawing, from its top edge to its middle or from there to its foot. */
export interface RailLine {
  readonly half: 'top' | 'bottom';
  readonly fromTrack: number;
  readonly toTrack: number;
  readonly carries: Edge<StepId>['carries'];
}

/**
 * The narrow drawing: one row for each step, in order. An edge leaves its row downwards, passes the rows
 * between on the waiting track, and turns into its end's track in that row's upper half.
 */
export function railLines(row: number): readonly RailLine[] {
  return EDGES.flatMap((edge): RailLine[] => {
    const start = STEP_IDS.indexOf(edge.from);
    const end = STEP_IDS.indexOf(edge.to);
    const {carries} = edge;
    const between = end - start > 1 ? WAITING : trackOf(edge.from);
    if (row === start) return [{half: 'bottom', fromTrack: trackOf(edge.from), toTrack: between, carries}];
    if (row === end) return [{half: 'top', fromTrack: between, toTrack: trackOf(edge.to), carries}];
    if (row < start || row > end) return [];
    return [
      {half: 'top', fromTrack: WAITING, toTrack: WAITING, carries},
      {half: 'bottom', fromTrack: WAITING, toTrack: WAITING, carries},
    ];
  });
}

function trackOf(id: StepId): number {
  return ROLE_IDS.indexOf(STEPS[id].owner);
}
