import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {join} from 'node:path';
import {expect, it, vi} from 'vitest';
import {freePort} from '../../platform';

// The demo starts an app of its own and sends thirty photos.
vi.setConfig({testTimeout: 300_000});

const record = readFileSync(
  join(import.meta.dirname, '../../record/demo.txt'),
  'utf8',
);

/** From the table's head on. Another machine may differ in the last digit of a distance. */
const tableOf = (printed: string): string[] =>
  printed
    .slice(printed.search(/^photo +who it is/m))
    .trim()
    .replaceAll(/\b(0\.\d\d)\d\b/g, '$1')
    .split('\n');

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
  expect(tableOf(output)).toEqual(tableOf(record));
  expect(code).toBe(0);
});
