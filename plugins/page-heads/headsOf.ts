import type {PageHead} from '../../src/lib/findPageHead';

/** A page as the docs plugin loads it; the part that matters here. */
export interface LoadedPage {
  /** Title as the page and the browser tab show it. */
  readonly title: string;
  /** Read by src/contentPolicy/frontMatter.ts, which requires slug and question. */
  readonly frontMatter: {readonly slug?: string | undefined; readonly question?: unknown};
}

/** The heads of the pages that have one of the addresses, in the order of the pages. */
export function headsOf(pages: readonly LoadedPage[], addresses: ReadonlySet<string>): PageHead[] {
  return pages.flatMap(({title, frontMatter: {slug, question}}) =>
    slug !== undefined && typeof question === 'string' && addresses.has(slug)
      ? [{address: slug, title, question}]
      : [],
  );
}
