import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const MODULE = join(import.meta.dirname, 'stopWhenAsked.ts');
let folder = '';
let file = '';

/** A program that says why it should stop, and then takes for ever. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'face-app-stop-'));
  file = join(folder, 'program.mts');
  await writeFile(
    file,
    `import {stopWhenAsked} from ${JSON.stringify(MODULE)};
     if (process.argv.includes('--slow')) {
       process.stdout.write('loading\\n');
       while (process.connected) await new Promise((resolve) => setTimeout(resolve, 20));
     }
     const asked = stopWhenAsked(process.argv.includes('--supervised'));
     setInterval(() => undefined, 1e6);
     process.stdout.write('here\\n');
     process.stdout.write('asked by ' + (await asked) + '\\n');`,
  );
});
afterAll(() => rm(folder, {recursive: true}));

async function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: [
      'ignore',
      'pipe',
      'inherit',
      ...(args.length > 0 ? ['ipc' as const] : []),
    ],
  });
  let output = '';
  child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  const until = async (text: string): Promise<void> => {
    while (!output.includes(text)) await setTimeout(20);
  };
  await until(args.includes('--slow') ? 'loading' : 'here');
  return {child, until, output: () => output};
}

describe('a process that is asked to stop', () => {
  it('ends at once at the second Ctrl+C, but not when a wrapper passes on the first one again', async () => {
    const {child, until} = await start();
    child.kill('SIGINT');
    await until('asked by SIGINT');
    child.kill('SIGINT');
    await setTimeout(700);
    expect(child.exitCode).toBe(null);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(130);
  });

  it('leaves Ctrl+C to its supervisor when it has one, and stops when that is gone', async () => {
    const {child, until, output} = await start('--supervised');
    child.kill('SIGINT');
    await setTimeout(300);
    expect(output()).toBe('here\n');
    child.disconnect();
    await until('asked by supervisor gone');
    child.kill('SIGKILL');
  });

  it('stops also when its supervisor died while it was still loading', async () => {
    const {child, until} = await start('--supervised', '--slow');
    child.disconnect();
    await until('asked by supervisor gone');
    child.kill('SIGKILL');
  });
});
