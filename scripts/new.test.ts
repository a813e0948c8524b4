import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makePage} from './newPage/makePage';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COPIED = [
  'docs',
  'e2e',
  'src',
  'plugins',
  'scripts',
  'static',
  'tests',
  'examples/face-app',
  'cspell.json',
  'package.json',
  'sidebars.ts',
  'tsconfig.json',
  'vitest.config.mts',
  '.prettierrc.json',
  '.prettierignore',
];

/** In milliseconds; a net for what hangs. */
const CHECKS_TIMEOUT = 300_000;

/** Begun in this test, beside `teams/on-call`. */
const OTHERS = ['face-app/cold-start', 'roles/the-night-shift', 'stories/first-week', 'interviews'];
const CHANGED = [
  ...['teams/on-call', ...OTHERS].map((slug) => `docs/${slug}.mdx`),
  'docs/start.mdx',
  'docs/face-app/index.mdx',
  'sidebars.ts',
];

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'new-page-'));
  for (const name of COPIED) {
    cpSync(path.join(ROOT, name), path.join(copy, name), {
      recursive: true,
      filter: (file) => path.basename(file) !== 'node_modules',
    });
  }
  for (const folder of ['.', 'examples/face-app']) {
    const modules = path.join(ROOT, folder, 'node_modules');
    if (existsSync(modules)) symlinkSync(modules, path.join(copy, folder, 'node_modules'));
  }
});

afterAll(() => {
  rmSync(copy, {recursive: true});
});

function run(tool: string, ...args: readonly string[]): {code: number | null; output: string} {
  const {status, stdout, stderr} = spawnSync(path.join(ROOT, 'node_modules/.bin', tool), args, {
    cwd: copy,
    encoding: 'utf8',
  });
  return {code: status, output: stdout + stderr};
}

const make = (...args: readonly string[]) => run('tsx', 'scripts/new.ts', ...args);
const read = (name: string): string => readFileSync(path.join(copy, name), 'utf8');

describe('pages that were begun', () => {
  it('have their file, their place and a way to them, and the command says so', async () => {
    const {code, output} = make('page', 'teams/on-call', '--title', 'Who is on call');
    expect(output).toContain('Made docs/teams/on-call.mdx');
    expect(output).toContain('npm run check:content');
    expect(code).toBe(0);
    expect(read('docs/teams/on-call.mdx')).toContain('title: Who is on call');

    for (const slug of OTHERS) await makePage(copy, slug);
    for (const slug of ['teams/on-call', ...OTHERS]) expect(read('sidebars.ts')).toContain(`'${slug}'`);
    expect(read('docs/face-app/index.mdx')).toContain('(/face-app/cold-start).');
    expect(read('docs/start.mdx')).toContain('(/interviews).');
  });

  it(
    'pass all checks of pages',
    () => {
      expect(run('tsx', 'scripts/checkContent.ts')).toMatchObject({code: 0});
      expect(run('prettier', '--check', ...CHANGED)).toMatchObject({code: 0});
      expect(run('cspell', '--no-progress', ...CHANGED)).toMatchObject({code: 0});
      // In one process, so that the pages are read once.
      const tests = run('vitest', 'run', 'tests/content', '--no-isolate', '--maxWorkers=1', '--reporter=dot');
      expect(tests.code, tests.output.slice(-4000)).toBe(0);
    },
    // It reads every page of the repository twice.
    CHECKS_TIMEOUT,
  );
});

describe('a page that cannot be begun', () => {
  it.each([
    [
      'a slug that exists',
      ['page', 'teams/structures'],
      1,
      '/teams/structures is taken by docs/teams/structures.mdx',
    ],
    ['an unknown option', ['page', 'teams/b', '--force'], 2, "Unknown option '--force'"],
  ])('says why in its exit code, too: %s', (_, args, code, message) => {
    const result = make(...args);
    expect(result.output).toContain(message);
    expect(result.code).toBe(code);
  });

  it.each([
    ['a slug of a folder’s own page', 'roles', undefined, 'taken by docs/roles/index.mdx'],
    ['a slug of the site', 'search', undefined, 'taken by the site itself'],
    ['a slug that leaves docs', '../README', undefined, '"../README" cannot be the address of a page'],
    ['a slug from the root of the machine', '//etc/passwd', undefined, 'cannot be the address'],
    ['capitals', 'Teams/On-Call', undefined, 'cannot be the address'],
    ['a file name', 'teams/guests.mdx', undefined, 'cannot be the address'],
    ['two hyphens', 'on--call', undefined, 'cannot be the address'],
    ['nothing', '', undefined, 'cannot be the address'],
    ['a title that the policy refuses', 'teams/short', 'No', 'cannot have this title'],
  ])('changes nothing: %s', async (_, slug, title, message) => {
    const touched = ['sidebars.ts', 'docs/start.mdx', 'docs/teams/structures.mdx'];
    const before = touched.map(read);
    await expect(makePage(copy, slug, title)).rejects.toThrow(message);
    expect(touched.map(read)).toEqual(before);
    expect(existsSync(path.join(copy, `docs/${slug}.mdx`))).toBe(false);
  });
});
