import {getFact, type FactId, type TrustMark} from '../data/sources';
import {ORIGINALS} from '../data/sources/originals';

export type OriginalId = keyof typeof ORIGINALS;

/** The two documents that this site was made from. */
export const ORIGINAL_IDS: readonly OriginalId[] = ['original-article', 'original-slides'];

/** One thing that an original says. */
export interface OriginalPoint {
  readonly fact: FactId;
  readonly text: string;
  readonly mark: TrustMark;
}

/** Everything that an original says, in its order. */
export function originalPoints(id: OriginalId): OriginalPoint[] {
  return Object.keys(ORIGINALS[id].facts).map((name) => {
    const fact = `${id}/${name}` as FactId;
    const {text, mark} = getFact(fact).fact;
    return {fact, text, mark};
  });
}
