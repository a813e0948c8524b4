import {DATA_AND_CLOUD_TERMS} from './dataAndCloud';
import {MACHINE_LEARNING_TERMS} from './machineLearning';
import {OPERATIONS_TERMS} from './operations';
import type {GlossaryTerm} from './types';

export type {GlossaryTerm} from './types';

/** Every term by its id. */
export const GLOSSARY = {
  ...MACHINE_LEARNING_TERMS,
  ...DATA_AND_CLOUD_TERMS,
  ...OPERATIONS_TERMS,
} as const satisfies {readonly [id: string]: GlossaryTerm};

export type TermId = keyof typeof GLOSSARY;

/** All term ids, by topic; sort by `term` for an alphabetical list. */
export const TERM_IDS = Object.keys(GLOSSARY) as readonly TermId[];
