import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {freePort} from '../../platform';
import {dropPoison} from '../../commands/drill/plan';
import {WholeApp} from '../support/wholeApp';

// A start takes half a minute where other tests share the cores.
vi.setConfig({testTimeout: 240_000, hookTimeout: 240_000});

const TOKEN = 'a-token-of-24-characters';
let whole: WholeApp;
let port = '';

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a command as a person would, with the settings of the running app. */
async function run(
  command: string,
  ...args: readonly string[]
): Promise<Ended> {
  return runWith(
    {FACE_APP_PORT: port, FACE_APP_API_TOKEN: TOKEN},
    command,
    ...args,
  );
}

async function runWith(
  settings: Record<string, string>,
  command: string,
  ...args: readonly string[]
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', `commands/${command}.ts`, ...args],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: {...process.env, ...settings},
    },
  );
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return {code, output: output + errors};
}

beforeAll(async () => {
  port = String(await freePort());
  whole = new WholeApp({FACE_APP_PORT: port, FACE_APP_API_TOKEN: TOKEN});
  await whole.start();
});
afterAll(() => whole.remove());

describe('the commands for a running app', () => {
  it('release the page, list the releases and go back', async () => {
    const releases = await run('releases');
    expect(releases).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^\* [0-9a-f]{12} {2}\d{4}-/) as string,
    });
    const again = await run('release');
    expect(again.code).toBe(0);
    expect(again.output).toContain(releases.output.slice(2, 14));
    const back = await run('rollback');
    expect(back).toEqual({
      code: 1,
      output: expect.stringContaining('Nothing to roll back to') as string,
    });
  });

  it('prepare another model version, promote it and take it back', async () => {
    expect((await run('model', 'stage', 'ssd')).code).toBe(0);
    const version =
      /ssd-[0-9a-f]{12}/.exec((await run('model')).output)?.[0] ?? '';
    await vi.waitFor(
      async () => {
        const promoted = await run('model', 'promote', version);
        expect(promoted.output).toMatch(/^active +ssd-/);
      },
      {timeout: 120_000, interval: 1_000},
    );
    expect((await run('model', 'rollback')).output).toMatch(/^active +tiny-/);
    expect((await run('model', 'list')).output).toMatch(
      /active +tiny-.*\n.*retired +ssd-/,
    );
  });

  it('find a file that is no picture, show it as a dead letter and try it again', async () => {
    await dropPoison(join(whole.folder, 'pictures'));
    await run('reconcile');
    const id = await vi.waitFor(
      async () => {
        const {output} = await run('deadLetters');
        expect(output).toMatch(/photo [0-9a-f-]{36}, 1 attempts/);
        return output.slice(0, 36);
      },
      {timeout: 60_000, interval: 500},
    );
    expect(await run('deadLetters', 'replay', id)).toMatchObject({code: 0});
    await vi.waitFor(
      async () => {
        expect((await run('deadLetters')).output).toContain('1 attempts');
      },
      {timeout: 60_000, interval: 500},
    );
  });

  it('tell what the reconciler found', async () => {
    const {code, output} = await vi.waitFor(
      async () => {
        const ended = await run('reconcile');
        expect(ended.code).toBe(0);
        return ended;
      },
      {timeout: 60_000, interval: 500},
    );
    expect(code).toBe(0);
    expect(output).toMatch(/\d {2}photos without answer, announced again/);
  });

  it.each([
    ['model', ['promote']],
    ['deadLetters', ['burn']],
  ])(
    'say how %s is called when it is called wrongly',
    async (command, args) => {
      const {code, output} = await run(command, ...args);
      expect(code).toBe(2);
      expect(output).toMatch(/list|lists/);
    },
  );

  it('say that the app does not run, or that the token is missing', async () => {
    const nobody = await runWith(
      {FACE_APP_PORT: String(await freePort())},
      'releases',
    );
    expect(nobody.code).toBe(1);
    expect(nobody.output).toContain('does not answer at http://127.0.0.1:');
    const stranger = await runWith({FACE_APP_PORT: port}, 'releases');
    expect(stranger.code).toBe(1);
    expect(stranger.output).toContain('A token is needed');
  });
});
