import {link, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Another process works on the same data folder. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
}

/**
 * Makes this process the only one on a data folder; returns what gives the folder free again. A lock whose process
 * has died, however it died, does not count. Rejects with {@link FolderTaken}.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, {recursive: true});
  const lock = join(folder, 'lock');
  const own = `${lock}.${String(process.pid)}`;
  const mark = await markOf(process.pid);
  await writeFile(own, mark);
  try {
    await takeLock(lock, own, folder);
  } finally {
    await rm(own, {force: true});
  }
  return async () => {
    if ((await readMark(lock)) === mark) await rm(lock, {force: true});
  };
}

async function takeLock(
  lock: string,
  own: string,
  folder: string,
): Promise<void> {
  // A link is made whole or not at all, so that no other process ever reads half a lock.
  const take = (): Promise<void> => link(own, lock);
  try {
    await take();
  } catch {
    const holder = await readMark(lock);
    if (holder !== undefined && (await isAlive(holder))) {
      throw new FolderTaken(
        `The face app is running already on the data folder ${folder} (process ${holder.split(' ')[0] ?? ''}). Stop it, or set FACE_APP_DATA to another folder.`,
      );
    }
    await rename(lock, `${own}.stale`).catch(() => undefined);
    await rm(`${own}.stale`, {force: true});
    await take();
  }
}

const readMark = (lock: string): Promise<string | undefined> =>
  readFile(lock, 'utf8').catch(() => undefined);

/** A process number alone is not enough: the system gives it to another process later. */
async function markOf(pid: number): Promise<string> {
  return `${String(pid)} ${await startOf(pid)}`;
}

async function isAlive(mark: string): Promise<boolean> {
  const pid = Number(mark.split(' ')[0]);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM'))
      return false;
  }
  return (await markOf(pid)) === mark;
}

/** When a process started, in ticks after the machine did, from Linux; "-" on other systems. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(
    () => '',
  );
  // The second field is the program's name in brackets, and may hold spaces; the state comes next.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? 'dead' : (fields[18] ?? '-');
}
