/** A page as the docs plugin loads it; the part that matters here. */
export interface LoadedPage {
  readonly id: string;
  /** Path of its file, with @site for the repository root. */
  readonly source: string;
}

/** An entry of a loaded sidebar; the part that matters here. */
export interface LoadedSidebarItem {
  readonly type: string;
  /** Of a page. */
  readonly id?: string | undefined;
  /** Of a category: the page or the generated list that its name leads to. */
  readonly link?: {readonly type: string; readonly id?: string | undefined} | undefined;
  /** Of a category. */
  readonly items?: readonly LoadedSidebarItem[] | undefined;
}

/** The pages that a reader cannot find, because no sidebar lists them. A "ref" does not list a page: it only links. */
export function findPagesOutsideSidebar(
  pages: readonly LoadedPage[],
  sidebars: Readonly<Record<string, readonly LoadedSidebarItem[]>>,
): LoadedPage[] {
  const listed = new Set(Object.values(sidebars).flat().flatMap(idsOf));
  return pages.filter(({id}) => !listed.has(id));
}

function idsOf({type, id, link, items = []}: LoadedSidebarItem): string[] {
  const own = type === 'doc' ? id : undefined;
  const linked = link?.type === 'doc' ? link.id : undefined;
  return [own, linked, ...items.flatMap(idsOf)].filter((one) => one !== undefined);
}
