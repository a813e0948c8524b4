/** Ways in which readers look for things; each must work on its own. */
export const QUERY_CLASSES = {
  titles: 'Titles',
  headings: 'Headings',
  typos: 'Typos',
  reordered: 'Reordered',
  prefixes: 'Prefixes',
  questions: 'Questions',
  synonyms: 'Synonyms',
  portuguese: 'Portuguese',
  compounds: 'Compounds',
  nothing: 'Nothing to find',
} as const;

export type QueryClass = keyof typeof QUERY_CLASSES;

/** What a reader types, and where they should be led. */
export interface RelevanceQuery {
  readonly query: string;
  /**
   * Places of which any one would content a fair reader: "/roles/devops" is the page’s beginning,
   * "/roles/devops#tools" that section, "/roles/devops#*" the page’s beginning or any section of it. None when the
   * site does not answer.
   */
  readonly expected: readonly string[];
}

/** A query together with the class that it is counted in. */
export interface ClassedQuery extends RelevanceQuery {
  readonly queryClass: QueryClass;
}

/** A query that should lead to one of some places. */
export function looksFor(query: string, ...expected: readonly string[]): RelevanceQuery {
  return {query, expected};
}
