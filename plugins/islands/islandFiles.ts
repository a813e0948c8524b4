import type {BundlerStats} from './bundler';

/** Where the page script finds islands. Addresses with the base path. */
export interface IslandFiles {
  /** The module that src/islands/index.ts became. */
  readonly entry: string;
  /** By the name of an island: the modules that it needs besides. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** Reads from the bundler's account which file became what. Throws when an island has no file of its own. */
export function islandFiles({chunks = [], publicPath = '/'}: BundlerStats): IslandFiles {
  const scripts = (files: readonly string[] = []): string[] =>
    files.filter((file) => file.endsWith('.js')).map((file) => publicPath + file);
  const entry = chunks.find(({entry: isEntry}) => isEntry);
  const [address] = scripts(entry?.files);
  if (address === undefined) throw new Error('The bundle of islands has no entry.');
  const parts = chunks.flatMap(({names = [], files, siblings = []}) =>
    names
      .filter((name) => name !== 'islands')
      .map((name): [string, string[]] => {
        const beside = chunks.filter(({id}) => siblings.some((sibling) => sibling === id));
        return [name, scripts([...(files ?? []), ...beside.flatMap((chunk) => chunk.files ?? [])])];
      }),
  );
  return {entry: address, parts: Object.fromEntries(parts)};
}
