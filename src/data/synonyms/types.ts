/**
 * Other words for what this site writes about. A reader who types what stands in `say` finds what `mean` finds, or is
 * led to the places in `find`.
 */
export interface Synonym {
  /** What readers type, in lower case, words and digits only. Singular and without -ing: the search knows the rest. */
  readonly say: readonly string[];
  /** How this site says it: words that stand in a title, a heading, a question, a keyword or a term. */
  readonly mean?: readonly string[];
  /** Addresses of the pages or sections that answer, the best first. */
  readonly find?: readonly string[];
  /** Left out for English. */
  readonly language?: 'pt';
}
