import {readFile, writeFile} from 'node:fs/promises';

/** What Docusaurus knows of the files that the bundler made, in `client-manifest.json`. */
export interface ClientManifest {
  /** For the name of a module: the ids of the assets that it needs. */
  readonly origins: Readonly<Record<string, readonly string[]>>;
  readonly assets: Readonly<Record<string, Readonly<Record<string, readonly Asset[]>>>>;
}

interface Asset {
  readonly file: string;
  readonly hash: string;
  readonly publicPath: string;
}

/** What the bundler tells of its work: the part that is read here. */
interface BundlerStats {
  readonly publicPath?: string | undefined;
  readonly chunks?: readonly ChunkStats[] | undefined;
}

interface ChunkStats {
  readonly names?: readonly string[] | undefined;
  readonly hash?: string | undefined;
  readonly files?: readonly string[] | undefined;
  /** The imports that asked for the chunk. */
  readonly origins?: readonly {readonly request?: string | undefined}[] | undefined;
}

/** Docusaurus' name for the style sheet of all pages, which every page links already. */
const OF_ALL_PAGES = 'styles';

/**
 * The manifest with one more origin for each page whose chunk has a style sheet of its own. Docusaurus asks the
 * manifest by the name of the page's module, but the manifest lists only chunks by their names, so without this
 * the style sheet would be linked only once the script runs.
 */
export function withPageStyles(
  manifest: ClientManifest,
  {chunks = [], publicPath = '/'}: BundlerStats,
): ClientManifest {
  const origins = {...manifest.origins};
  const assets = {...manifest.assets};
  for (const {names = [], files = [], origins: importers = [], hash = ''} of chunks) {
    const sheets = files.filter((file) => file.endsWith('.css'));
    if (sheets.length === 0 || names.includes(OF_ALL_PAGES)) continue;
    for (const {request} of importers) {
      if (request === undefined || request === '') continue;
      const id = `styles of ${request}`;
      assets[id] = {css: sheets.map((file) => ({file, hash, publicPath: publicPath + file}))};
      origins[request] = [id];
    }
  }
  return {...manifest, origins, assets};
}

/** Writes the page styles into the manifest file. */
export async function linkPageStyles(path: string, stats: BundlerStats): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as ClientManifest;
  const linked = withPageStyles(manifest, stats);
  await writeFile(path, JSON.stringify(linked));
}
