const PARTS = ['weights', 'lighthouse', 'taps', 'links'] as const;
type Part = (typeof PARTS)[number];

export interface Options {
  /** One run of Lighthouse instead of three, and few repeats. */
  readonly isQuick: boolean;
  /** Whether to make and measure the same pages with Starlight, which is installed for it. */
  readonly starlight: boolean;
  /** Whether to build the site once more, hydrated at load. */
  readonly load: boolean;
  readonly parts: readonly Part[];
  /** Only these pages; empty for the usual ones. */
  readonly pages: readonly string[];
}

const USAGE = `npm run bench:pages -- [--quick] [--starlight] [--without-load] [--only=${PARTS.join(',')}] [--page=/address]`;

/** Reads the command line. Throws an error that says how it is used when it is not understood. */
export function readOptions(given: readonly string[]): Options {
  const after = (name: string): string[] =>
    given.filter((word) => word.startsWith(name)).map((word) => word.slice(name.length));
  const named = after('--only=').flatMap((names) => names.split(','));
  const parts = PARTS.filter((part) => named.includes(part));
  const pages = after('--page=');
  const flags = ['--quick', '--starlight', '--without-load'];
  const unknown =
    given.find((word) => !flags.includes(word) && !/^--(?:only|page)=./.test(word)) ??
    named.find((name) => !parts.some((part) => part === name)) ??
    pages.find((page) => !page.startsWith('/'));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not understood. Use: ${USAGE}`);
  return {
    isQuick: given.includes('--quick'),
    starlight: given.includes('--starlight'),
    load: !given.includes('--without-load'),
    parts: parts.length === 0 ? PARTS : parts,
    pages,
  };
}
