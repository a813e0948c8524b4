import {STEP_IDS, type StepId} from '../pipeline';
import {ANSWER_FAILURES} from './answerFailures';
import {MODEL_FAILURES} from './modelFailures';
import {PHOTO_FAILURES} from './photoFailures';
import {QUEUE_FAILURES} from './queueFailures';
import {RECOGNITION_FAILURES} from './recognitionFailures';
import type {Failure, Handling} from './types';

export type {Failure, Handling} from './types';

const ALL = {
  ...MODEL_FAILURES,
  ...PHOTO_FAILURES,
  ...QUEUE_FAILURES,
  ...RECOGNITION_FAILURES,
  ...ANSWER_FAILURES,
};
export type FailureId = keyof typeof ALL;

/** Everything that the site says can go wrong in the face app: the one place in which it stands. */
export const FAILURES: {readonly [Id in FailureId]: Failure & {readonly id: Id}} = ALL;

/** In the order of the steps, and within a step as they are written. */
export const FAILURE_IDS: readonly FailureId[] = STEP_IDS.flatMap((step) =>
  Object.values(ALL)
    .filter((failure) => failure.step === step)
    .map(({id}) => id),
);

/** How far the app itself gets, in words that a table has room for and in a sentence. */
export const HANDLING: {readonly [Id in Handling]: {readonly short: string; readonly sentence: string}} = {
  harmless: {short: 'does no harm', sentence: 'The app is built so that it does no harm.'},
  mends: {short: 'is mended', sentence: 'The app mends it by itself.'},
  stops: {short: 'is stopped', sentence: 'The app stops it and says why; a person decides what follows.'},
  shows: {short: 'is shown', sentence: 'The app only shows it; a person has to mend it.'},
  nothing: {short: 'is not handled', sentence: 'The app does nothing about it.'},
};

/** Which failures are meant: those at a step, those that the app deals with in one way, or all. */
export interface FailureChoice {
  readonly step?: StepId | undefined;
  readonly handling?: Handling | undefined;
}

/** The failures that are meant, in their order. */
export function chooseFailures({step, handling}: FailureChoice): readonly FailureId[] {
  return FAILURE_IDS.filter(
    (id) =>
      (step === undefined || FAILURES[id].step === step) &&
      (handling === undefined || FAILURES[id].handling === handling),
  );
}

/** What can go wrong at a step. */
export function failuresAt(step: StepId): readonly (Failure & {readonly id: FailureId})[] {
  return chooseFailures({step}).map((id) => FAILURES[id]);
}

/** Repository path of the file in which the failures of a part of the app stand. */
export const FAILURE_FILES = {
  Photo: 'src/data/failures/photoFailures.ts',
  Queue: 'src/data/failures/queueFailures.ts',
  Recognition: 'src/data/failures/recognitionFailures.ts',
  Model: 'src/data/failures/modelFailures.ts',
  Answer: 'src/data/failures/answerFailures.ts',
} as const;

/** Repository path of the file in which a failure stands. */
export function failureFile(id: FailureId): string {
  return FAILURE_FILES[groupOf(id)];
}

function groupOf(id: FailureId): keyof typeof FAILURE_FILES {
  if (id in MODEL_FAILURES) return 'Model';
  if (id in PHOTO_FAILURES) return 'Photo';
  if (id in QUEUE_FAILURES) return 'Queue';
  return id in RECOGNITION_FAILURES ? 'Recognition' : 'Answer';
}
