import {ANSWER_STEPS} from './answerSteps';
import {MODEL_STEPS} from './modelSteps';
import {PHOTO_STEPS} from './photoSteps';
import type {Edge, Step} from './types';

export type {Edge, Step} from './types';

/** In the order in which things happen. */
export const STEP_IDS = [
  'build-model',
  'serve-model',
  'take-photo',
  'send-photo',
  'store-photo',
  'announce-photo',
  'queue-work',
  'find-faces',
  'decide-name',
  'keep-answer',
  'return-answer',
  'show-answer',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** The photo's way from the camera to the answer. */
export const STEPS: {readonly [Id in StepId]: Step & {readonly id: Id}} = {
  ...MODEL_STEPS,
  ...PHOTO_STEPS,
  ...ANSWER_STEPS,
};

export const EDGES: readonly Edge<StepId>[] = [
  {from: 'build-model', to: 'serve-model', carries: 'model'},
  {from: 'serve-model', to: 'find-faces', carries: 'model'},
  {from: 'take-photo', to: 'send-photo', carries: 'photo'},
  {from: 'send-photo', to: 'store-photo', carries: 'photo'},
  {from: 'store-photo', to: 'announce-photo', carries: 'photo'},
  {from: 'announce-photo', to: 'queue-work', carries: 'photo'},
  {from: 'queue-work', to: 'find-faces', carries: 'photo'},
  {from: 'find-faces', to: 'decide-name', carries: 'photo'},
  {from: 'decide-name', to: 'keep-answer', carries: 'photo'},
  {from: 'keep-answer', to: 'return-answer', carries: 'photo'},
  {from: 'return-answer', to: 'show-answer', carries: 'photo'},
];

/** Repository path of the file in which the steps of a part of the way stand. */
export const STEP_FILES = {
  'The model': 'src/data/pipeline/modelSteps.ts',
  'The photo': 'src/data/pipeline/photoSteps.ts',
  'The answer': 'src/data/pipeline/answerSteps.ts',
} as const;

/** Repository path of the file in which a step stands. */
export function stepFile(id: StepId): string {
  if (id in MODEL_STEPS) return STEP_FILES['The model'];
  return STEP_FILES[id in PHOTO_STEPS ? 'The photo' : 'The answer'];
}
