import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {Release, ReleaseList} from '../../contracts/release';
import {openEmbeddedDatabase} from '../../platform';
import {ask} from '../support/askBackend';
import {type BackendUnderTest, openBackend} from '../support/backendUnderTest';

let backend: BackendUnderTest;
let close: () => Promise<void>;

beforeAll(async () => {
  const database = await openEmbeddedDatabase();
  backend = await openBackend(database);
  close = () => database.close();
});
afterAll(async () => {
  await backend.close();
  await close();
});
beforeEach(() => backend.empty());

const build = (page: string, more: Readonly<Record<string, string>> = {}) => ({
  files: Object.entries({
    'index.html': page,
    'assets/app-1f2e3d4c.js': 'run()',
    'assets/holiday-picture.svg': '<svg/>',
    ...more,
  }).map(([path, text]) => ({
    path,
    base64: Buffer.from(text).toString('base64'),
  })),
});
const send = (method: string, path: string, body?: unknown) =>
  ask(backend, path, {
    method,
    headers: {'content-type': 'application/json'},
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  });
const release = async (page: string) =>
  Release.parse((await send('POST', '/releases', build(page))).body);
const page = async () => (await ask(backend, '/')).body;

test('a build that is released is served at once, with strict types and lasting names', async () => {
  expect((await send('POST', '/releases', build('<h1>one</h1>'))).status).toBe(
    201,
  );
  const index = await ask(backend, '/');
  expect(index).toMatchObject({status: 200, body: '<h1>one</h1>'});
  expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(index.headers.get('cache-control')).toBe('no-cache');
  const script = await ask(backend, '/assets/app-1f2e3d4c.js');
  expect(script.headers.get('content-type')).toBe(
    'text/javascript; charset=utf-8',
  );
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(
    (await ask(backend, '/assets/holiday-picture.svg')).headers.get(
      'cache-control',
    ),
  ).toBe('no-cache');
  const headers = {'if-none-match': index.headers.get('etag') ?? ''};
  expect((await ask(backend, '/', {headers})).status).toBe(304);
});

test('the same build is the same release, another one is another', async () => {
  const first = await release('one');
  expect((await send('POST', '/releases', build('one'))).status).toBe(200);
  expect((await release('two')).version).not.toBe(first.version);
  const {releases} = ReleaseList.parse((await ask(backend, '/releases')).body);
  expect(releases.map(({state}) => state)).toEqual(['current', 'kept']);
  expect(releases[1]).toMatchObject({version: first.version, files: 3});
});

test('rolling back serves what was served before, and doing it twice undoes it', async () => {
  const [one, two] = [await release('one'), await release('two')];
  expect((await send('POST', '/releases/rollback')).body).toMatchObject({
    version: one.version,
    state: 'current',
  });
  expect(await page()).toBe('one');
  expect((await send('POST', '/releases/rollback')).body).toMatchObject({
    version: two.version,
  });
  expect(await page()).toBe('two');
});

test('a release that is kept can be chosen, one that is not is refused', async () => {
  const [one] = [
    await release('one'),
    await release('two'),
    await release('three'),
  ];
  expect(
    (await send('PUT', '/releases/current', {version: one.version})).status,
  ).toBe(200);
  expect(await page()).toBe('one');
  expect(
    (await send('PUT', '/releases/current', {version: '0123456789ab'})).status,
  ).toBe(404);
});

test('ten releases are kept, and what is or was served is among them', async () => {
  const first = await release('page 0');
  for (let number = 1; number < 15; number += 1) {
    await release(`page ${number}`);
    await send('PUT', '/releases/current', {version: first.version});
  }
  const {releases} = ReleaseList.parse((await ask(backend, '/releases')).body);
  expect(releases.length).toBe(11);
  expect(await page()).toBe('page 0');
});

test('before the first release there is nothing to serve or to roll back to', async () => {
  expect((await ask(backend, '/')).status).toBe(404);
  expect((await send('POST', '/releases/rollback')).status).toBe(409);
  await release('one');
  expect((await send('POST', '/releases/rollback')).status).toBe(409);
});

test.each<[string, unknown, number, RegExp]>([
  [
    'without an index.html',
    {files: [{path: 'app.js', base64: ''}]},
    422,
    /needs an index.html/,
  ],
  [
    'with a path out of its folder',
    build('x', {'../x.js': ''}),
    422,
    /files\.3\.path/,
  ],
  ['with an absolute path', build('x', {'/x.js': ''}), 422, /files\.3\.path/],
  [
    'with a program',
    build('x', {'run.exe': ''}),
    422,
    /"run.exe" is of no type/,
  ],
  [
    "with a file in the place of the API's description",
    build('x', {'openapi.json': '{}'}),
    422,
    /"openapi.json" is of no type/,
  ],
  [
    'with one path twice',
    {files: [...build('x').files, {path: 'index.html', base64: ''}]},
    422,
    /"index.html" is there twice/,
  ],
  [
    'with a field that there is not',
    {...build('x'), version: '1'},
    422,
    /version/,
  ],
  [
    'that is not base64',
    {files: [{path: 'index.html', base64: '<html>'}]},
    422,
    /base64/,
  ],
])(
  'a release %s is refused with the reason',
  async (_how, upload, status, reason) => {
    const {body} = await send('POST', '/releases', upload);
    expect(body).toMatchObject({
      status,
      detail: expect.stringMatching(reason) as string,
    });
    expect((await ask(backend, '/releases')).body).toEqual({releases: []});
  },
);

test('a release that is no JSON is refused', async () => {
  const wrong = {
    method: 'POST',
    body: '{',
    headers: {'content-type': 'application/json'},
  };
  expect((await ask(backend, '/releases', wrong)).body).toMatchObject({
    status: 400,
    detail: 'The body is not JSON.',
  });
  expect(
    (await ask(backend, '/releases', {method: 'POST', body: '{}'})).status,
  ).toBe(415);
});
