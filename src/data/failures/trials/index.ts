import type {FailureId} from '..';
import {ANSWER_TRIALS} from './answerTrials';
import {MODEL_TRIALS} from './modelTrials';
import {PHOTO_TRIALS} from './photoTrials';
import {QUEUE_TRIALS} from './queueTrials';
import type {Trial} from './types';

export type {Trial} from './types';

/** How to see each failure happen. What one sees was seen with the running app. */
export const TRIALS: {readonly [Id in FailureId]: Trial} = {
  ...MODEL_TRIALS,
  ...PHOTO_TRIALS,
  ...QUEUE_TRIALS,
  ...ANSWER_TRIALS,
};

/** Repository path of the file in which a failure's trial stands. */
export function trialFile(id: FailureId): string {
  return `src/data/failures/trials/${groupOf(id)}Trials.ts`;
}

function groupOf(id: FailureId): 'model' | 'photo' | 'queue' | 'answer' {
  if (id in MODEL_TRIALS) return 'model';
  if (id in PHOTO_TRIALS) return 'photo';
  return id in QUEUE_TRIALS ? 'queue' : 'answer';
}

/** What the commands of the trials rely on: where the app is, and three short names for longer lines. */
export const TRIAL_SETUP: readonly string[] = [
  'APP=http://127.0.0.1:4180',
  'DATA=examples/face-app/.face-app',
  'SAMPLES=examples/face-app/samples',
  'send() { curl -sF photo=@$SAMPLES/$1 $APP/photos; }',
  `idOf() { grep -o '"id":"[^"]*' | head -1 | cut -d'"' -f4; }`,
  `modelServer() { grep -o '"childPid":[0-9]*' $DATA/logs/face-app.log | tail -1 | cut -d: -f2; }`,
];
