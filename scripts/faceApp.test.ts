import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {expect, it} from 'vitest';

const run = (...args: readonly string[]) =>
  spawnSync('npx', ['tsx', 'scripts/faceApp.ts', ...args], {encoding: 'utf8'});

it('a command that is none gets the list of those that are', () => {
  const {status, stderr} = run('releese');
  expect(status).toBe(2);
  expect(stderr).toContain('"releese" is no command of the face app.');
  const files = readdirSync('examples/face-app/commands').filter((file) => /^(?!labelled).*\.ts$/.test(file));
  const names = files.map((file) =>
    file.replace('.ts', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !stderr.includes(`\n  ${name} `))).toEqual([]);
});
