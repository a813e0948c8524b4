import {describe, expect, it} from 'vitest';
import {EDGES, STEP_IDS, STEPS, type StepId} from '../data/pipeline';
import {ROLE_IDS} from '../data/roles';
import {CELL, drawEdges, placeSteps, type PlacedStep} from './pipelineLayout';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The style sheet leaves 8 % of its column free on each side of a step's box; its height may fill the lane. */
const SIDE = 0.08 * CELL;

const places = new Map(placeSteps().map((step) => [step.id, step]));
const edges = drawEdges().map((edge) => ({
  ...edge,
  points: pointsAlong(edge.path),
  name: `${edge.from} to ${edge.to}`,
}));

function placeOf(id: StepId): PlacedStep {
  const place = places.get(id);
  if (place === undefined) throw new Error(`${id} has no place.`);
  return place;
}

function isInBox(point: Point, {column, lane}: PlacedStep): boolean {
  const left = column * CELL + SIDE;
  const right = (column + 1) * CELL - SIDE;
  return point.x > left && point.x < right && point.y > lane * CELL && point.y < (lane + 1) * CELL;
}

/** Points at most one unit apart along a path of the commands M, H, V and Q; throws for any other. */
function pointsAlong(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = {x: NaN, y: NaN};
  const walk = (to: Point, control?: Point): void => {
    const steps = Math.ceil(Math.abs(to.x - at.x) + Math.abs(to.y - at.y)) + 1;
    const between = control ?? {x: (at.x + to.x) / 2, y: (at.y + to.y) / 2};
    const bend = (t: number, a: number, b: number, c: number): number =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    for (let step = 1; step <= steps; step += 1) {
      const t = step / steps;
      points.push({x: bend(t, at.x, between.x, to.x), y: bend(t, at.y, between.y, to.y)});
    }
    at = to;
  };
  if (path.replace(/[MHVQ][\d .]+/g, '') !== '')
    throw new Error(`The path ${path} has commands that this test does not know.`);
  for (const [, command, list = ''] of path.matchAll(/([MHVQ])([\d .]+)/g)) {
    const [a = NaN, b = NaN, c = NaN, d = NaN] = list.trim().split(' ').map(Number);
    if (command === 'M') points.push((at = {x: a, y: b}));
    if (command === 'H') walk({x: a, y: at.y});
    if (command === 'V') walk({x: at.x, y: a});
    if (command === 'Q') walk({x: c, y: d}, {x: a, y: b});
  }
  return points;
}

describe('steps of the wide drawing', () => {
  it('each have a place', () => {
    expect(placeSteps().map(({id}) => id)).toEqual(STEP_IDS);
  });

  it('share no cell', () => {
    const cells = placeSteps().map(({column, lane}) => `${String(column)} ${String(lane)}`);
    expect(new Set(cells).size).toBe(STEP_IDS.length);
  });

  it('stand in their owners’ lanes', () => {
    for (const {id, lane} of placeSteps()) expect(ROLE_IDS[lane]).toBe(STEPS[id].owner);
  });

  it('go from left to right where one hands to another', () => {
    for (const {from, to} of EDGES) expect(placeOf(from).column).toBeLessThan(placeOf(to).column);
  });

  it('fit into the ten columns of the style sheet', () => {
    for (const {column} of placeSteps()) expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(column);
  });
});

describe('lines of the wide drawing', () => {
  it('are those of the data', () => {
    expect(drawEdges().map(({from, to, carries}) => ({from, to, carries}))).toEqual(EDGES);
  });

  it.each(edges)(
    '$name begins at the right side of one box and ends at the left side of the other',
    (edge) => {
      const [first, last] = [edge.points[0], edge.points.at(-1)];
      const middle = ({lane}: PlacedStep): number => (lane + 0.5) * CELL;
      expect(first).toEqual({
        x: (placeOf(edge.from).column + 1) * CELL - SIDE,
        y: middle(placeOf(edge.from)),
      });
      expect(last?.x).toBeCloseTo(placeOf(edge.to).column * CELL + SIDE);
      expect(last?.y).toBeCloseTo(middle(placeOf(edge.to)));
    },
  );

  it.each(edges)('$name passes through no box', ({points}) => {
    const crossed = placeSteps().filter((place) => points.some((point) => isInBox(point, place)));
    expect(crossed).toEqual([]);
  });

  it.each(edges)('$name has no gap', ({points}) => {
    const jumps = points.map((point, index) => {
      const before = points[index - 1] ?? point;
      return Math.hypot(point.x - before.x, point.y - before.y);
    });
    expect(Math.max(...jumps)).toBeLessThanOrEqual(2);
  });

  it('are found out by this test when they cross a box', () => {
    const through = pointsAlong('M0 50H300');
    expect(through.some((point) => isInBox(point, {id: 'send-photo', column: 1, lane: 0}))).toBe(true);
  });
});
