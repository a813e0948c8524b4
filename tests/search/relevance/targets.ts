/** Share of queries whose first result must be right. */
export const RELEVANCE_TARGETS = {overall: 0.98, inEachClass: 0.95} as const;
