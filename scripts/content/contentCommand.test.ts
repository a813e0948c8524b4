import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {page} from '../../tests/contentPolicy/policyCase';
import {contentCommand} from './contentCommand';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content command '));
  await mkdir(join(folder, 'a folder'));
  await writeFile(join(folder, 'a folder/good.mdx'), page('Text.'));
  await writeFile(join(folder, 'bad, 100%.mdx'), page('Costs 5%, {name}.'));
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

/** What the command prints and returns when it is typed in the folder. */
function run(...args: string[]): {code: number; out: string; err: string} {
  const out: string[] = [];
  const err: string[] = [];
  const code = contentCommand(args, {
    root: join(import.meta.dirname, '../..'),
    folder,
    print: (text) => out.push(text),
    printError: (text) => err.push(text),
  });
  return {code, out: out.join('\n'), err: err.join('\n')};
}

describe('check:content', () => {
  it('says nothing but the count when all is well, for a path with a space', () => {
    expect(run('a folder')).toEqual({
      code: 0,
      out: '',
      err: '1 pages and 0 other files checked, 0 things to mend.',
    });
    expect(run(join(folder, 'a folder/good.mdx')).code).toBe(0);
  });

  it('prints each finding as two lines of text, and fails', () => {
    const {code, out} = run('.');
    expect(code).toBe(1);
    expect(out).toMatch(/^\/.*\/bad, 100%\.mdx:11:11 no-expression Between .*\.\n {2}hint: Write .*\.$/);
  });

  it('prints a list for programs, also an empty one', () => {
    expect(run('--format=json', 'a folder').out).toBe('[]');
    const {code, out} = run('--format', 'json', '.');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        path: join(folder, 'bad, 100%.mdx'),
        line: 11,
        column: 11,
        rule: 'no-expression',
        message: expect.any(String) as string,
        hint: expect.any(String) as string,
      },
    ]);
  });

  it('prints workflow commands for GitHub, in which nothing can end the command early', () => {
    const {out} = run('--format=github', '.');
    expect(out).toMatch(
      /^::error file=[^,:]*bad%2C 100%25\.mdx,line=11,col=11,title=no-expression::Between .*%0Ahint: Write .*$/,
    );
    expect(out.split('\n')).toHaveLength(1);
  });

  it.each([[['--fix']], [['--format=xml']], [['--format']], [['none.mdx']], [['a folder', 'none']]])(
    'says how it is used when asked for %j',
    (args) => {
      const {code, out, err} = run(...args);
      expect({code, out}).toEqual({code: 2, out: ''});
      expect(err).toContain('Usage: npm run check:content [-- [--format=text|json|github] [paths…]]');
    },
  );
});
