import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {FolderTaken, lockFolder} from './folderLock';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'face-app-lock-'));
});
afterEach(() => rm(folder, {recursive: true}));

describe('a data folder', () => {
  it('belongs to one process until that gives it free', async () => {
    const giveFree = await lockFolder(folder);
    const second = lockFolder(folder);
    await expect(second).rejects.toThrow(FolderTaken);
    await expect(second).rejects.toThrow(`process ${process.pid}`);
    await giveFree();
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is free again when the process that held it was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
    await once(child, 'spawn');
    const pid = String(child.pid);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await writeFile(join(folder, 'lock'), `${pid} 12345`);
    await (
      await lockFolder(folder)
    )();
  });

  it.runIf(process.platform === 'linux')(
    'is free when another process has got the number of the dead one',
    async () => {
      await writeFile(join(folder, 'lock'), `${String(process.ppid)} 1`);
      await (
        await lockFolder(folder)
      )();
    },
  );
});
