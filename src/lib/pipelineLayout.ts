import {EDGES, STEP_IDS, STEPS, type Edge, type StepId} from '../data/pipeline';
import {ROLE_IDS} from '../data/roles';

/** Width of a column and height of a lane of the wide drawing, in its own units. */
export const CELL = 100;

/** Free space between the side of a step's box and the side of its column, in the same units. */
const GAP = 8;
const BEND = 10;

export interface PlacedStep {
  readonly id: StepId;
  /** Counted from 0: time goes from left to right. */
  readonly column: number;
  /** Counted from 0: the owner's place in ROLE_IDS. */
  readonly lane: number;
}

export interface DrawnEdge extends Edge<StepId> {
  /** SVG path data, from the right side of one box to the left side of the other. */
  readonly path: string;
}

/** The wide drawing: a lane for each role; what is done before any photo stands in the first free columns. */
export function placeSteps(): readonly PlacedStep[] {
  const next = {before: 0, photo: 0};
  return STEP_IDS.map((id) => {
    const {stage, owner} = STEPS[id];
    return {id, column: next[stage]++, lane: ROLE_IDS.indexOf(owner)};
  });
}

/** The lines of the wide drawing. Each turns in the gap right of the step it comes from, so it crosses no box. */
export function drawEdges(): readonly DrawnEdge[] {
  const places = new Map(placeSteps().map((step) => [step.id, step]));
  return EDGES.flatMap((edge) => {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    return from === undefined || to === undefined ? [] : [{...edge, path: edgePath(from, to)}];
  });
}

function edgePath(from: PlacedStep, to: PlacedStep): string {
  const x1 = (from.column + 1) * CELL - GAP;
  const x2 = to.column * CELL + GAP;
  const y1 = laneMiddle(from.lane);
  const y2 = laneMiddle(to.lane);
  if (y1 === y2) return `M${x1} ${y1}H${x2}`;
  const turn = (from.column + 1) * CELL;
  const bend = Math.min(BEND, GAP);
  const down = Math.sign(y2 - y1);
  return (
    `M${x1} ${y1}H${turn - bend}Q${turn} ${y1} ${turn} ${y1 + down * bend}` +
    `V${y2 - down * bend}Q${turn} ${y2} ${turn + bend} ${y2}H${x2}`
  );
}

function laneMiddle(lane: number): number {
  return (lane + 0.5) * CELL;
}
