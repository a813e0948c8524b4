import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {join} from 'node:path';
import {expect, it, vi} from 'vitest';
import {freePort} from '../../platform';

// The demo starts an app of its own and sends thirty photos.
vi.setConfig({testTimeout: 300_000});

it('the demo follows one photo through every desk, and judges all answers by what the samples’ makers know', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'commands/demo.ts'],
    {
      cwd: join(import.meta.dirname, '../..'),
      // Nobody listens there, so that it does not meet an app that happens to run.
      env: {...process.env, FACE_APP_PORT: String(await freePort())},
    },
  );
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  expect(errors).toBe('');
  const desks = [
    'DevOps: the app sends',
    'HTTP 201',
    'photo.stored',
    'photo.started',
    '"model_name": "faces"',
    '... and 124 more',
    '"name": "bo"',
    'event: photo.answered',
  ];
  const places = desks.map((desk) => output.indexOf(desk));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(-1);
  expect(output).toMatch(/ada-05-scene\.jpg +ada +ada +0\.2\d\d +right/);
  expect(output).toMatch(
    /gus-01-front\.jpg +gus \(stranger\) +bo +0\.5\d\d +WRONG/,
  );
  expect(output).toMatch(/none-01-room\.jpg +nobody +no face +right/);
  expect(output).toContain(
    'Synthetic people: 28 of 31 faces are right at threshold 0.6.',
  );
  expect(code).toBe(0);
});
