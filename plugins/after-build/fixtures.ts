import type {SitePage} from '../../src/pageText/sitePage';
import type {BuiltSite, SiteFiles} from './step';

/** For tests: a page with as little as a page may have. */
export function pageFixture(address: string, given: Partial<SitePage> = {}): SitePage {
  return {
    address,
    title: `Page ${address}`,
    label: `Page ${address}`,
    question: `What is ${address}?`,
    description: `It is ${address}.`,
    keywords: [],
    role: undefined,
    changed: undefined,
    source: undefined,
    above: [],
    ...given,
  };
}

/** For tests: a site that is published under a base path. */
export function siteFixture(...pages: SitePage[]): BuiltSite {
  return {title: 'ML Roles', tagline: 'Who does what', root: 'https://site.example/base/', pages};
}

interface FilesInMemory extends SiteFiles {
  readonly built: Map<string, string | Uint8Array>;
}

/** For tests: files that stand on no disk. */
export function filesInMemory(
  given: {
    readonly source?: Readonly<Record<string, string>>;
    readonly built?: Readonly<Record<string, string>>;
  } = {},
): FilesInMemory {
  const built = new Map<string, string | Uint8Array>(Object.entries(given.built ?? {}));
  const kept = new Map<string, Uint8Array>();
  const text = (value: string | Uint8Array | undefined, path: string): Promise<string> =>
    typeof value === 'string'
      ? Promise.resolve(value)
      : Promise.reject(new Error(`There is no text ${path}.`));
  return {
    built,
    readSource: (path) => text(given.source?.[path], path),
    listSource: (folder) =>
      Promise.resolve(
        Object.keys(given.source ?? {})
          .filter((path) => path.startsWith(`${folder}/`))
          .toSorted(),
      ),
    readBytes: (path) => Promise.reject(new Error(`There are no bytes of ${path}.`)),
    readBuilt: (path) => text(built.get(path), path),
    listBuilt: (ending) =>
      Promise.resolve([...built.keys()].filter((path) => path.endsWith(ending)).toSorted()),
    write: (path, content) => {
      built.set(path, content);
      return Promise.resolve();
    },
    setAside: (paths) => {
      for (const path of paths) built.delete(path);
      return Promise.resolve();
    },
    cached: async (key, make) => {
      const content = kept.get(key) ?? (await make());
      kept.set(key, content);
      return content;
    },
  };
}
