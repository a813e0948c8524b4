import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {readPageReferences, termPlaces} from './pageReferences';

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

it('names first, of the pages that explain a term, the one that speaks of it most', () => {
  const page = readFileSync('docs/start.mdx', 'utf8');
  const term = '<Term id="backpressure">backpressure</Term>';
  const write = (name: string, text: string): void => {
    const named = page.replace(/^slug: .*$/m, `slug: /${name}`);
    writeFileSync(path.join(root, `docs/${name}.mdx`), `${named}\n${text}\n`);
  };
  write('a', `${term} only.`);
  write('b', `${term}, and ever more backpressure.`);
  write('c', 'Backpressure, backpressure, backpressure, which this page does not explain.');
  const places = termPlaces(readPageReferences(root)).backpressure ?? [];
  expect(places.map(({address}) => address)).toEqual(['/b', '/a']);
});
