import {randomUUID} from 'node:crypto';
import {
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  statfs,
} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {PictureStore} from '../contracts/pictureStore';
import {errorCode, explainFullDisk} from './explainFullDisk';
import {listFolder, TEMPORARY} from './listFolder';

/** Longest file that is read, in bytes. A larger one is no picture of ours, and would not fit into memory. */
const LONGEST_READ = 64 * 1024 * 1024;

/** Pictures as files of a folder, which is created. A key is a path below it; links are not followed. */
export function createFolderStore(folder: string): PictureStore {
  const fileOf = (key: string) => join(folder, ...segmentsOf(key));
  return {
    // #region whole-or-not-at-all
    put: async (key, bytes) => {
      const file = fileOf(key);
      const temporary = join(dirname(file), `${TEMPORARY}${randomUUID()}`);
      try {
        const madeFolder = await mkdir(dirname(file), {recursive: true});
        const handle = await open(temporary, 'wx', 0o600);
        try {
          await handle.writeFile(bytes);
          // Renaming is atomic, but only bytes that have reached the disk survive a power cut.
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(temporary, file);
        await syncFolder(dirname(file));
        if (madeFolder !== undefined) await syncFolder(dirname(madeFolder));
      } catch (error) {
        await rm(temporary, {force: true}).catch(() => undefined);
        throw explainFullDisk(error);
      }
    },
    // #endregion whole-or-not-at-all
    get: async (key) => {
      const file = fileOf(key);
      try {
        const {size} = await stat(file);
        if (size > LONGEST_READ)
          throw new Error(
            `A stored file of ${size} bytes is too long to be a picture.`,
          );
        return await readFile(file);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    remove: async (key) => {
      const file = fileOf(key);
      try {
        await rm(file);
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
      await syncFolder(dirname(file));
      return true;
    },
    list: (prefix) => listFolder(folder, prefix),
    freeBytes: async () => {
      await mkdir(folder, {recursive: true});
      const {bavail, bsize} = await statfs(folder);
      return bavail * bsize;
    },
  };
}

/** Throws for a key that could name anything outside the folder, or a file that is being written. */
function segmentsOf(key: string): readonly string[] {
  const segments = key.split('/');
  for (const segment of segments) {
    if (
      ['', '.', '..'].includes(segment) ||
      segment.startsWith(TEMPORARY) ||
      /[\\\0]/.test(segment)
    ) {
      throw new Error(
        'A key of the picture store looks like "photos/ab/name.jpg": no empty part, no "." or "..", no backslash.',
      );
    }
  }
  return segments;
}

/** Makes a rename or removal in the folder survive a power cut. Windows cannot open folders, nor needs this. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown) =>
  ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
