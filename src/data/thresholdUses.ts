/** Somebody who has to set a threshold, with what they would choose among the synthetic people. */
export interface ThresholdUse {
  readonly id: string;
  readonly name: string;
  /** One face against one ("1:1"), or against all who are enrolled ("1:N"). */
  readonly compares: '1:1' | '1:N';
  /** Largest distance at which two faces count as one person; no unit. An illustration. */
  readonly threshold: number;
  /** What each error costs them, and what follows. */
  readonly why: string;
}

/** The loosest first. */
export const THRESHOLD_USES: readonly ThresholdUse[] = [
  {
    id: 'photo-album',
    name: 'Photo album',
    compares: '1:N',
    threshold: 0.6,
    why: 'A wrong name costs its owner one click, a missing name a long search. So it may be loose.',
  },
  {
    id: 'phone-lock',
    name: 'Phone lock',
    compares: '1:1',
    threshold: 0.5,
    why: 'A false match opens somebody’s letters and bank; a refusal costs a code. So it is strict, but it compares with one owner only.',
  },
  {
    id: 'shop-door',
    name: 'Shop’s staff door',
    compares: '1:N',
    threshold: 0.45,
    why: 'It compares every passer-by with all of the staff, so a stranger has as many chances as faces are enrolled. A refusal costs a ring at the bell. So it is the strictest.',
  },
];
