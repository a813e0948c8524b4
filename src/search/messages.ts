import type {SearchAnswer, SearchWish} from './answer';

/** What the page tells the worker. */
export type Request =
  /** To load what every search needs. */
  | {readonly kind: 'prepare'}
  /** To answer a wish; `id` grows with every question. */
  | {readonly kind: 'ask'; readonly id: number; readonly wish: SearchWish};

/** What the worker tells the page about the question with this id. */
export type Reply =
  | {readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer}
  | {readonly kind: 'failure'; readonly id: number; readonly message: string};
