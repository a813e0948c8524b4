import type {SitePage} from '../../src/pageText/sitePage';

/** The built site as a step sees it. */
export interface BuiltSite {
  readonly title: string;
  readonly tagline: string;
  /** Where it will be published, with the base path and a final "/". */
  readonly root: string;
  /** In the order of the sidebar, the home page first. */
  readonly pages: readonly SitePage[];
}

/** What a step may do with files. Paths have no leading "/". */
export interface SiteFiles {
  /** The text of a file of the repository, by its path from the root. */
  readonly readSource: (path: string) => Promise<string>;
  /** Paths of the files of the repository below a folder, in alphabetical order; none when there is no such folder. */
  readonly listSource: (folder: string) => Promise<readonly string[]>;
  /** A file of the repository or of an installed package, by its path from the root. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** The text of a file of the built site. */
  readonly readBuilt: (path: string) => Promise<string>;
  /** Paths of the files of the built site whose names end so (".html"), in alphabetical order. */
  readonly listBuilt: (ending: string) => Promise<readonly string[]>;
  /** Writes a file of the built site, in place of one that is there. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Takes files out of the built site into a folder of the cache, where tests find those of the last build. */
  readonly setAside: (paths: readonly string[]) => Promise<void>;
  /** What an earlier build made of the same `key`, which must name all that matters; else what `make` makes. */
  readonly cached: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
}

/** One thing that is done to the built site. */
export interface Step {
  /** As a message names it. */
  readonly name: string;
  readonly run: (site: BuiltSite, files: SiteFiles) => Promise<void>;
}

/** Where a path of the site, "/roles.md", will be published. */
export function publishedAt({root}: Pick<BuiltSite, 'root'>, path: string): string {
  return root + path.replace(/^\//, '');
}
