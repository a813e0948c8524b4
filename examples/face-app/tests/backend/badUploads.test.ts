import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {ProblemDetails} from '../../contracts/problem';
import {listen, type Listener, openEmbeddedDatabase} from '../../platform';
import {type BackendUnderTest, openBackend} from '../support/backendUnderTest';
import {leftovers, NOTHING} from '../support/leftovers';
import {BAD_UPLOADS} from './badUploads';
import {formWith, goodPhoto} from './badUploads/badUpload';
import {sendRaw} from './badUploads/sendRaw';

let backend: BackendUnderTest;
let server: Listener;
let close: () => Promise<void>;

beforeAll(async () => {
  const database = await openEmbeddedDatabase();
  backend = await openBackend(database, {
    limits: {uploadBytes: 2_000_000, pixels: 20_000_000, bodySeconds: 1},
  });
  server = await listen(backend.app, '127.0.0.1', 0);
  close = () => database.close();
});
afterAll(async () => {
  await server.close(0);
  await backend.close();
  await close();
});

// So that one bad upload that is taken fails its own test only.
afterEach(() => backend.empty());

test('there are at least 60 kinds of bad upload, and each is another one', () => {
  expect(new Set(BAD_UPLOADS.map(({name}) => name)).size).toBe(
    BAD_UPLOADS.length,
  );
  expect(BAD_UPLOADS.length).toBeGreaterThanOrEqual(60);
});

describe.each(BAD_UPLOADS)('an upload $name', ({status, reason, build}) => {
  test('is refused with a reason, and leaves nothing behind', async () => {
    const answer = await sendRaw(server.address, '/photos', await build());
    if (status === 'none') expect(answer.status).toBeUndefined();
    else {
      expect(answer.headers).toMatch(
        /content-type: application\/problem\+json/i,
      );
      const {detail} = ProblemDetails.parse(JSON.parse(answer.body));
      expect([answer.status, detail]).toEqual([
        status,
        expect.stringMatching(reason),
      ]);
    }
    expect(await leftovers(backend)).toEqual(NOTHING);
  });
});

test('after all of them, a good photo is still taken', async () => {
  const answer = await sendRaw(
    server.address,
    '/photos',
    formWith(await goodPhoto()),
  );
  expect(answer.status).toBe(201);
  expect(await leftovers(backend)).toEqual({
    ...NOTHING,
    photos: 1,
    files: 1,
    events: 1,
    test_jobs: 1,
  });
});
