import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import type {Log} from '../contracts/platform';
import {supervise, type ChildPlan} from './supervisor';

const quiet: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'face-app-child-'));
});
afterAll(() => rm(folder, {recursive: true}));

/** A child that writes its process number at each start, and then does what `code` says. */
async function plan(
  name: string,
  code: string,
): Promise<ChildPlan & {starts: () => Promise<string[]>}> {
  const file = join(folder, `${name}.mjs`);
  const list = join(folder, `${name}.txt`);
  await writeFile(
    file,
    `import {appendFileSync} from 'node:fs';\nappendFileSync(${JSON.stringify(list)}, process.pid + '\\n');\n${code}`,
  );
  return {
    name,
    file,
    args: [],
    env: {},
    cwd: folder,
    nodeOptions: [],
    output: 'inherit',
    starts: async () =>
      (await readFile(list, 'utf8').catch(() => ''))
        .split('\n')
        .filter((line) => line !== ''),
  };
}

const STAYS = 'process.on("disconnect", () => process.exit());';
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a supervised child', () => {
  it('is started again after it was killed', async () => {
    const one = await plan('killed', STAYS);
    const child = supervise(one, quiet);
    await vi.waitFor(async () => {
      expect(await one.starts()).toHaveLength(1);
    }, 10_000);
    process.kill(child.pid() ?? 0, 'SIGKILL');
    await vi.waitFor(async () => {
      expect(await one.starts()).toHaveLength(2);
    }, 10_000);
    await child.stop(2_000);
    expect((await one.starts()).map(Number).filter(isAlive)).toEqual([]);
  });

  it('is not started again when its configuration is wrong', async () => {
    const one = await plan('wrong', 'process.exit(2);');
    expect(await supervise(one, quiet).gaveUp).toBe(
      'The wrong cannot start; its log says why.',
    );
    expect(await one.starts()).toHaveLength(1);
  });

  it('is killed when it does not stop when asked', async () => {
    const one = await plan(
      'deaf',
      `${STAYS} process.on("SIGTERM", () => undefined);`,
    );
    const child = supervise(one, quiet);
    await vi.waitFor(async () => {
      expect(await one.starts()).toHaveLength(1);
    }, 10_000);
    const pid = child.pid() ?? 0;
    await child.stop(300);
    expect(isAlive(pid)).toBe(false);
  });
});
