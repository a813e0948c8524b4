import type {BundlerStats} from './bundler';

/** Where islands are found. Addresses with the base path. */
export interface IslandFiles {
  /** The module that src/islands/index.ts became. */
  readonly entry: string;
  /** By the name of an island: the modules that it needs besides. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

const ENTRY = 'islands';

/** Reads from the bundler's account which file became what. Throws when there is no entry. */
export function islandFiles({chunks = [], publicPath = '/'}: BundlerStats): IslandFiles {
  const scripts = (files: readonly string[] = []): string[] =>
    files.filter((file) => file.endsWith('.js')).map((file) => publicPath + file);
  const [entry] = scripts(chunks.find(({names}) => names.includes(ENTRY))?.files);
  if (entry === undefined) throw new Error('The bundle of islands has no entry.');
  const parts = chunks.flatMap(({names = [], files = [], siblings = []}) => {
    const beside = chunks.filter(({id}) => siblings.some((sibling) => sibling === id));
    const all = scripts([...files, ...beside.flatMap((chunk) => chunk.files)]);
    return names.filter((name) => name !== ENTRY).map((name) => [name, all] as const);
  });
  return {entry, parts: Object.fromEntries(parts)};
}
