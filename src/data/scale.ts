/** Where a number comes from: a command that anybody can run, the app's own setting, or our assumption. */
type Origin =
  | {readonly kind: 'measured'; readonly command: string; readonly row: string}
  | {readonly kind: 'setting'; readonly file: string}
  | {readonly kind: 'assumed'; readonly why: string};

/** A number that the calculation starts from. */
export interface ScaleInput {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly origin: Origin;
}

const BENCH = 'npm run face-app:bench';

/** What the calculation of the page about scale starts from. A test compares the measured ones with the README. */
export const SCALE_INPUTS = {
  serverRate: {
    label: 'Photos that one model server reads',
    value: 5.2,
    unit: 'a second',
    origin: {kind: 'measured', command: BENCH, row: 'the whole pipeline'},
  },
  storeMs: {
    label: 'Storing a photo',
    value: 39,
    unit: 'ms',
    origin: {kind: 'measured', command: BENCH, row: 'storing a photo'},
  },
  besideModelMs: {
    label: 'A worker’s own part: decode, search, keep',
    value: 22,
    unit: 'ms',
    origin: {kind: 'measured', command: BENCH, row: 'decode, search and keep together'},
  },
  fewFacesMs: {
    label: 'Search among 1,000 faces',
    value: 9,
    unit: 'ms',
    origin: {kind: 'measured', command: BENCH, row: 'search among 1,000 and 10,000 faces'},
  },
  manyFacesMs: {
    label: 'Search among 10,000 faces',
    value: 37,
    unit: 'ms',
    origin: {kind: 'measured', command: BENCH, row: 'search among 1,000 and 10,000 faces'},
  },
  inHand: {
    label: 'Photos that a worker has in hand',
    value: 2,
    unit: 'at once',
    origin: {kind: 'setting', file: 'pipeline/worker.ts'},
  },
  keptDays: {
    label: 'A photo is kept for',
    value: 30,
    unit: 'days',
    origin: {kind: 'setting', file: 'platform/configFields.ts'},
  },
  peakFactor: {
    label: 'The busiest hour against the day’s mean',
    value: 3,
    unit: 'times',
    origin: {kind: 'assumed', why: 'People sleep. Count your own arrivals for a week.'},
  },
  highestLoad: {
    label: 'Share of the time that a model server may be busy',
    value: 0.7,
    unit: 'of 1',
    origin: {kind: 'assumed', why: 'What is left is for bursts, restarts and catching up.'},
  },
  pictureMb: {
    label: 'A stored picture',
    value: 2,
    unit: 'MB',
    origin: {kind: 'assumed', why: 'A telephone’s photo; the small samples have less than a tenth of it.'},
  },
  enrolledFaces: {
    label: 'Enrolled faces, and one face in each photo',
    value: 10_000,
    unit: 'faces',
    origin: {kind: 'assumed', why: 'The larger gallery of the bench.'},
  },
  outageHours: {
    label: 'The model servers are away for',
    value: 1,
    unit: 'hour',
    origin: {kind: 'assumed', why: 'Somebody has to be called and to find out, in the busiest hour.'},
  },
} as const satisfies {readonly [name: string]: ScaleInput};

/** The columns of the table. */
export const PHOTOS_PER_DAY = [100, 10_000, 1_000_000, 100_000_000] as const;
