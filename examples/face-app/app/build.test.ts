import {gzipSync} from 'node:zlib';
import {beforeAll, expect, test} from 'vitest';
import {CONSENT} from '../contracts/person';
import {ReleaseUpload} from '../contracts/release';
import {buildApp, fillIn} from './build';

/** What the whole page may weigh, compressed, in bytes. */
const MOST_BYTES = 25_000;

let upload: ReleaseUpload;
const bytesOf = ({base64}: {readonly base64: string}) =>
  Buffer.from(base64, 'base64');
const page = () => {
  const file = upload.files.find(({path}) => path === 'index.html');
  return file === undefined ? '' : bytesOf(file).toString();
};

beforeAll(async () => {
  upload = await buildApp();
});

test('the build is a release as the backend takes it', () => {
  expect(ReleaseUpload.parse(upload)).toEqual(upload);
  expect(upload.files).toHaveLength(4);
});

test('the same source gives the same bytes', async () => {
  expect(await buildApp()).toEqual(upload);
});

test('every file but the page is named after its content, and the page asks for just these', () => {
  const assets = upload.files
    .map(({path}) => path)
    .filter((path) => path !== 'index.html');
  for (const path of assets)
    expect(path).toMatch(/^assets\/[a-z]+-[0-9a-f]{10}\.(css|js|svg)$/);
  const asked = [...page().matchAll(/(?:src|href)="(assets\/[^"]+)"/g)];
  expect(asked.map(([, path]) => path).sort()).toEqual(assets);
});

test('the page weighs less than 25 kB, all in all', () => {
  const sizes = upload.files.map((file) => gzipSync(bytesOf(file)).length);
  const sum = sizes.reduce((total, size) => total + size, 0);
  expect(sum).toBeLessThan(MOST_BYTES);
});

test('the page holds the whole wording of the consent and nothing that the policy forbids', () => {
  expect(page()).toContain(CONSENT.text);
  expect(page()).not.toMatch(
    /\sstyle=|\son[a-z]+=|<style|<script(?! type="module" src=)/,
  );
  expect(page()).not.toMatch(/https?:\/\//);
});

test('a value with signs of HTML stays text', () => {
  expect(fillIn('<p>{{text}}</p>', {text: '<b> & "c"'})).toBe(
    '<p>&#60;b&#62; &#38; &#34;c&#34;</p>',
  );
});

test('a name without a value stops the build', () => {
  expect(() => fillIn('{{script}}', {style: 'x'})).toThrow(
    'index.html asks for {{script}}, which has no value.',
  );
  expect(() => fillIn('{{script}}', {script: ''})).toThrow('{{script}}');
});
