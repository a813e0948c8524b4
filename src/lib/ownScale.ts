import {SCALE_INPUTS} from '../data/scale';
import {questionFor, type ScaleQuestion} from './scalePlan';

/** A number that the reader may set. */
interface OwnNumber {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number | 'any';
}

/** What a reader may set, in the order of the form. The ranges keep the calculation quick and the answers finite. */
export const OWN_NUMBERS = {
  photosPerDay: {label: 'Photos a day', min: 1, max: 1_000_000_000, step: 1},
  peakFactor: {label: 'Busiest hour against the mean', min: 1, max: 24, step: 'any'},
  highestLoad: {label: 'Highest load, 0.1 to 0.95', min: 0.1, max: 0.95, step: 'any'},
  pictureMb: {label: 'Megabytes a picture', min: 0.01, max: 100, step: 'any'},
  enrolledFaces: {label: 'Enrolled faces', min: 1_000, max: 1_000_000_000, step: 1},
} as const satisfies {readonly [Name in keyof ScaleQuestion]: OwnNumber};

export const OWN_NUMBER_NAMES = Object.keys(OWN_NUMBERS) as readonly (keyof ScaleQuestion)[];

/** What the form shows at first: ten times less than a million photos a day, all else as in the table. */
export const FIRST_QUESTION = questionFor(100_000);

/** What was typed, or undefined for a number that is none or out of its range. */
export function readOwnNumber(name: keyof ScaleQuestion, typed: string): number | undefined {
  const {min, max} = OWN_NUMBERS[name];
  const value = typed.trim() === '' ? NaN : Number(typed);
  return value >= min && value <= max ? value : undefined;
}

/** Whether two searches were measured far from this many faces, so that the line through them is a guess. */
export function isBeyondMeasured(enrolledFaces: number): boolean {
  return enrolledFaces > SCALE_INPUTS.enrolledFaces.value;
}
