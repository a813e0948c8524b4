/** A built page: its address and its HTML. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

/** Which pages name a file in their HTML, in an attribute or a script, and so load it or know where it is. */
export function pagesNaming(file: string, pages: readonly BuiltPage[]): string {
  const name = file.split('/').at(-1) ?? file;
  const found = pages.filter(({html}) => html.includes(name)).map(({address}) => address);
  if (found.length === 0) return 'no page by itself: when another file asks for it';
  if (found.length === pages.length) return 'every page';
  return found.length <= 3 ? found.join(', ') : `${found.length} of ${pages.length} pages`;
}
