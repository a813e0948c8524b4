/**
 * How far a fact was checked.
 * V: we read it in the source itself. S: we read it in another text that reports the source.
 * M: we measured it. R: from general knowledge, not read for this site.
 */
export type TrustMark = 'V' | 'S' | 'M' | 'R';

/** One thing that a source says, in our words. */
export interface Fact {
  readonly mark: TrustMark;
  /** One or two full sentences that stand alone. */
  readonly text: string;
}

export interface Source {
  readonly id: string;
  /** Author and year as a citation shows them: "Sculley et al. 2015". */
  readonly short: string;
  /** Names as printed; an organisation where there is no person. */
  readonly authors: string;
  readonly title: string;
  /** Where and when it appeared: "NeurIPS 28, 2015". */
  readonly published: string;
  /** https address, where one is known. */
  readonly url?: string;
  /** Without the "doi:" prefix. */
  readonly doi?: string;
  /** What a careful reader should know before relying on it. */
  readonly caveat?: string;
  /** Month or day on which a text that changes was last checked, such as "November 2026". */
  readonly checkedOn?: string;
  /** Facts by a short name that says what the fact is about. */
  readonly facts: {readonly [name: string]: Fact};
}
