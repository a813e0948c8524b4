import {KIND_QUESTIONS} from './kindQuestions';
import {NEED_QUESTIONS} from './needQuestions';
import type {PartId, Question} from './types';

export {PART_IDS, type PartId} from './types';
export {OUTCOME_IDS, OUTCOMES, type OutcomeId} from './outcomes';
export type {Advice, Outcome, Question, Rule} from './types';

export type QuestionId = (typeof NEED_QUESTIONS)[number]['id'] | (typeof KIND_QUESTIONS)[number]['id'];

/** All questions in the order in which they are asked. */
export const QUESTIONS: readonly (Question & {readonly id: QuestionId})[] = [
  ...NEED_QUESTIONS,
  ...KIND_QUESTIONS,
];

/** Repository path of the file in which a part of the guide stands. */
export const DECISION_FILES = {
  'is there work': 'src/data/decision/needQuestions.ts',
  'which kind': 'src/data/decision/kindQuestions.ts',
  'points and lines': 'src/data/decision/index.ts',
  results: 'src/data/decision/outcomes.ts',
} as const;

/** The two parts of the guide: their titles, and how what they count is called. */
export const PARTS: {readonly [Id in PartId]: {readonly title: string; readonly how: string}} = {
  need: {
    title: 'Is there work for one?',
    how: 'Each answer counts points. Where nothing runs yet, answer for the first day on which it will.',
  },
  kind: {
    title: 'Which kind would it be?',
    how: 'Each answer counts marks for one kind of ML engineer, or for two.',
  },
};

/** Where the lines are drawn. Nobody has measured them: they are our judgement, and stand here to be argued with. */
export const LINES = {
  /** Points from which on there is work for an ML engineer. */
  need: 5,
  /** Points from which on there may be work for more than one. */
  more: 7,
  /** Marks that each of two kinds needs before both are advised. */
  twoKinds: 4,
  /** The answer to "people" with which nobody is advised to hire more than one. */
  tooFew: 'few',
} as const;
