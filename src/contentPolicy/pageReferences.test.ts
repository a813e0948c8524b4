import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {readPageReferences} from './pageReferences';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'page-references-'));
  mkdirSync(path.join(root, 'docs'));
});

afterEach(() => {
  rmSync(root, {recursive: true, force: true});
});

it('reads a page anew when it has changed, and only then', () => {
  const file = path.join(root, 'docs/start.mdx');
  const page = readFileSync('docs/start.mdx', 'utf8');
  writeFileSync(file, page);
  const [first] = readPageReferences(root);
  expect(first?.address).toBe('/start');
  expect(first?.explains).not.toContain('embedding');
  expect(readPageReferences(root)[0]).toBe(first);
  writeFileSync(file, `${page}\n<Term id="embedding" />\n`);
  expect(readPageReferences(root)[0]?.explains).toContain('embedding');
});
