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

/** What the commands of the trials rely on: where the app is, and three short names for longer lines. */
export const TRIAL_SETUP: readonly string[] = [
  'APP=http://127.0.0.1:4180',
  'DATA=examples/face-app/.face-app',
  'SAMPLES=examples/face-app/samples',
  'send() { curl -sF photo=@$SAMPLES/$1 $APP/photos; }',
  `idOf() { grep -o '"id":"[^"]*' | head -1 | cut -d'"' -f4; }`,
  `modelServer() { grep -o '"childPid":[0-9]*' $DATA/logs/face-app.log | tail -1 | cut -d: -f2; }`,
];
