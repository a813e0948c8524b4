/** What a page calls itself: the part of its front matter that other pages show. */
export interface PageHead {
  /** Its slug: "/roles/devops". */
  readonly address: string;
  readonly title: string;
  /** The question that it answers, in a reader's words. */
  readonly question: string;
}

/** Throws for an address that no page has, so that a path into nothing stops the build. */
export function findPageHead(heads: readonly PageHead[], address: string): PageHead {
  const head = heads.find((one) => one.address === address);
  if (head === undefined) throw new Error(`No page in docs/ has the slug "${address}".`);
  return head;
}
