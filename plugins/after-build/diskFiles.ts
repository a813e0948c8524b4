import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import type {SiteFiles} from './step';

/** The folder of the cache for what is no longer part of the built site. */
const SET_ASIDE = 'set-aside';

interface Folders {
  /** Of the repository. */
  readonly siteDir: string;
  /** Of the built site. */
  readonly outDir: string;
  /** For what later builds use again; made when missing. */
  readonly cacheDir: string;
}

/** The files on the disk. No other file of this plugin touches it. */
export function diskFiles({siteDir, outDir, cacheDir}: Folders): SiteFiles {
  return {
    readSource: (path) => readFile(join(siteDir, path), 'utf8'),
    listSource: async (folder) => {
      const paths = await readdir(join(siteDir, folder), {recursive: true}).catch(() => []);
      return paths.map((path) => `${folder}/${path.split(sep).join('/')}`).toSorted();
    },
    readBytes: (path) => readFile(join(siteDir, path)),
    readBuilt: (path) => readFile(join(outDir, path), 'utf8'),
    listBuilt: async (ending) => {
      const paths = await readdir(outDir, {recursive: true});
      return paths
        .filter((path) => path.endsWith(ending))
        .map((path) => path.split(sep).join('/'))
        .toSorted();
    },
    write: (path, content) => writeInFolder(join(outDir, path), content),
    setAside: async (paths) => {
      const folder = join(cacheDir, SET_ASIDE);
      await rm(folder, {recursive: true, force: true});
      for (const path of paths) {
        await writeInFolder(join(folder, path), await readFile(join(outDir, path)));
        await rm(join(outDir, path));
      }
    },
    cached: async (key, make) => {
      const path = join(cacheDir, createHash('sha256').update(key).digest('hex'));
      const kept = await readFile(path).catch(() => undefined);
      if (kept !== undefined && kept.length > 0) return kept;
      const content = await make();
      // Renamed when it is whole, so that a build that is stopped leaves no half of it.
      await writeInFolder(`${path}.part`, content);
      await rename(`${path}.part`, path);
      return content;
    },
  };
}

async function writeInFolder(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}
