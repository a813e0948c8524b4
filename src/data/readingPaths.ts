export const READER_IDS = ['newcomer', 'manager', 'data-scientist', 'engineer', 'contributor'] as const;
export type ReaderId = (typeof READER_IDS)[number];

/** The pages that one kind of reader needs, in the order in which they help. */
export interface ReadingPath {
  readonly id: ReaderId;
  /** Who it is for, as the beginning of a sentence about the reader: "You must decide whom to hire". */
  readonly reader: string;
  /** What the reader gets from it, as one sentence. */
  readonly promise: string;
  /** Addresses of pages in docs/. Their titles and questions stand in the pages themselves. */
  readonly pages: readonly [first: string, ...others: string[]];
}

export const READING_PATHS = {
  newcomer: {
    id: 'newcomer',
    reader: 'You wonder which job is yours',
    promise: 'Meet the four desks, see what one photo asks of each, and learn which way in is yours.',
    pages: [
      '/roles',
      '/face-app',
      '/roles/machine-learning-engineer',
      '/compare/data-scientist-vs-ml-engineer',
      '/paths',
      '/glossary',
    ],
  },
  manager: {
    id: 'manager',
    reader: 'You must decide whom to hire',
    promise: 'Find the layer that is missing, the person who builds it, and the team to put them in.',
    pages: [
      '/decide/who-first',
      '/decide/do-i-need-an-mle',
      '/compare/titles-mislead',
      '/teams/structures',
      '/teams/who-owns-what',
      '/teams/maturity',
    ],
  },
  'data-scientist': {
    id: 'data-scientist',
    reader: 'You hand a model over',
    promise: 'See what has to travel with the file, what becomes of it, and what comes back to you.',
    pages: [
      '/teams/handoffs',
      '/face-app/model',
      '/face-app/thresholds',
      '/face-app/pipeline',
      '/face-app/monitor',
      '/face-app/fairness',
    ],
  },
  engineer: {
    id: 'engineer',
    reader: 'You are asked to run a model',
    promise: 'Start the app, break it on purpose, and agree on who is called before anyone is.',
    pages: [
      '/face-app/run-it',
      '/face-app/pipeline',
      '/face-app/when-it-fails',
      '/face-app/break-it',
      '/compare/devops-vs-mlops-vs-ml-engineer',
      '/teams/who-owns-what',
      '/face-app/scale',
    ],
  },
  contributor: {
    id: 'contributor',
    reader: 'You found a mistake',
    promise: 'Every page, table and figure has an edit link. You need a browser, nothing else.',
    pages: ['/contributing', '/contributing/components', '/contributing/architecture', '/references'],
  },
} as const satisfies {readonly [Id in ReaderId]: ReadingPath & {readonly id: Id}};
