import {DATA_AND_CLOUD_TERMS} from './dataAndCloud';
import {LAW_AND_TEAMS_TERMS} from './lawAndTeams';
import {MACHINE_LEARNING_TERMS} from './machineLearning';
import {MEASURING_TERMS} from './measuring';
import {OPERATIONS_TERMS} from './operations';
import {RELIABILITY_TERMS} from './reliability';
import type {GlossaryTerm} from './types';

export type {GlossaryTerm} from './types';

/** Every term by its id. */
export const GLOSSARY = {
  ...MACHINE_LEARNING_TERMS,
  ...MEASURING_TERMS,
  ...DATA_AND_CLOUD_TERMS,
  ...RELIABILITY_TERMS,
  ...OPERATIONS_TERMS,
  ...LAW_AND_TEAMS_TERMS,
} as const satisfies {readonly [id: string]: GlossaryTerm};

export type TermId = keyof typeof GLOSSARY;

/** Repository path of the file in which the terms of a topic stand. */
export const GLOSSARY_FILES = {
  'Machine learning': 'src/data/glossary/machineLearning.ts',
  Measuring: 'src/data/glossary/measuring.ts',
  'Data and cloud': 'src/data/glossary/dataAndCloud.ts',
  Reliability: 'src/data/glossary/reliability.ts',
  Operations: 'src/data/glossary/operations.ts',
  'Law and teams': 'src/data/glossary/lawAndTeams.ts',
} as const;

/** All term ids, by topic; sort by `term` for an alphabetical list. */
export const TERM_IDS = Object.keys(GLOSSARY) as readonly TermId[];
