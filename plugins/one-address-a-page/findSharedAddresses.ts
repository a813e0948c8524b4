/** A page as the docs plugin loads it; the part that matters here. */
export interface AddressedPage {
  readonly permalink: string;
  /** Path of its file, with @site for the repository root. */
  readonly source: string;
}

/** The addresses that more than one page has, each with the files of its pages. */
export function findSharedAddresses(pages: readonly AddressedPage[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const {permalink, source} of pages) {
    files.set(permalink, [...(files.get(permalink) ?? []), source.replace('@site/', '')]);
  }
  return new Map([...files].filter(([, sources]) => sources.length > 1));
}
