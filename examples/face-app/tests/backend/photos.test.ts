import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {explainFullDisk} from '../../backend/explainFullDisk';
import {Photo, PhotoList} from '../../contracts/photo';
import {openEmbeddedDatabase} from '../../platform';
import {ask, formOf, sample, someId} from '../support/askBackend';
import {
  type BackendUnderTest,
  openBackend,
  VERSION,
} from '../support/backendUnderTest';
import {leftovers, NOTHING} from '../support/leftovers';

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

async function send(file: string) {
  const body = formOf({photo: await sample(file)});
  const answer = await ask(backend, '/photos', {method: 'POST', body});
  return {...answer, photo: Photo.parse(answer.body)};
}

const answerOf = (photoId: string, personId: string | null = null) => ({
  ...{photoId, modelVersion: VERSION, threshold: 0.6},
  answeredAt: new Date().toISOString(),
  faces: [
    {
      ...{box: {x: 0, y: 0, width: 9, height: 9}, score: 0.9, distance: 0.5},
      ...{personId, name: personId === null ? null : 'Ada'},
    },
  ],
});

test('a photo that is sent is stored, waits for its answer, and has one job and one event', async () => {
  const {status, photo, headers} = await send('ada-01-front.jpg');
  expect(status).toBe(201);
  expect(headers.get('location')).toBe(`/photos/${photo.id}`);
  expect(photo).toMatchObject({
    state: 'waiting',
    width: 640,
    height: 640,
    answer: null,
  });
  expect(await leftovers(backend)).toEqual({
    ...NOTHING,
    photos: 1,
    files: 1,
    events: 1,
    test_jobs: 1,
  });
  const [told] = await backend.events.after(0, 10);
  const pictureKey = (await backend.archive.find(photo.id))?.pictureKey;
  expect(told?.event).toMatchObject({
    type: 'org.ml-roles.face-app.photo.stored',
    subject: photo.id,
    data: {pictureKey, bytes: photo.bytes},
  });
});

test('the same picture sent again, even ten times at once, is one photo with one job', async () => {
  const sent = await Promise.all(
    Array.from({length: 10}, () => send('ada-01-front.jpg')),
  );
  expect(new Set(sent.map(({photo}) => photo.id)).size).toBe(1);
  expect(sent.map(({status}) => status).sort()).toEqual([
    ...Array<number>(9).fill(200),
    201,
  ]);
  expect(await leftovers(backend)).toEqual({
    ...NOTHING,
    photos: 1,
    files: 1,
    events: 1,
    test_jobs: 1,
  });
});

test('the first answer of a model version is kept with its event, a second one changes nothing', async () => {
  const {photo} = await send('ada-01-front.jpg');
  expect(await backend.archive.keepAnswer(answerOf(photo.id))).toBe('kept');
  expect(await backend.archive.keepAnswer(answerOf(photo.id))).toBe(
    'already-kept',
  );
  expect(await backend.archive.keepAnswer(answerOf(someId()))).toBe(
    'photo-gone',
  );
  expect(await backend.archive.hasAnswer(photo.id, VERSION)).toBe(true);
  expect(await backend.archive.unanswered(VERSION, 10)).toEqual([]);
  const {body} = await ask(backend, `/photos/${photo.id}`);
  expect(Photo.parse(body)).toMatchObject({
    state: 'answered',
    answer: {modelVersion: VERSION},
  });
  expect(
    (await backend.events.after(0, 10)).map(({event}) =>
      event.type.split('.').at(-1),
    ),
  ).toEqual(['stored', 'answered']);
});

test('an answer that names nobody who is enrolled is refused, so that its job runs again', async () => {
  const {photo} = await send('ada-01-front.jpg');
  await expect(
    backend.archive.keepAnswer(answerOf(photo.id, someId())),
  ).rejects.toThrow('deleted meanwhile');
  expect(await backend.archive.hasAnswer(photo.id, VERSION)).toBe(false);
});

test('a failure is shown with its reason, and sending the picture again tries anew', async () => {
  const {photo} = await send('ada-01-front.jpg');
  await backend.archive.keepFailure(
    photo.id,
    VERSION,
    'No model could read it.',
  );
  const {body} = await ask(backend, `/photos/${photo.id}`);
  expect(body).toMatchObject({
    state: 'failed',
    failure: 'No model could read it.',
  });
  expect(await backend.archive.unanswered(VERSION, 10)).toEqual([]);
  const again = await send('ada-01-front.jpg');
  expect(again).toMatchObject({
    status: 200,
    photo: {id: photo.id, state: 'waiting', failure: null},
  });
  expect(await backend.dependencies.queue.count(photo.id)).toBe(1);
  expect(
    (await backend.archive.unanswered(VERSION, 10)).map(({subject}) => subject),
  ).toEqual([photo.id]);
});

test('a photo that was answered does not fail because its job was delivered twice', async () => {
  const {photo} = await send('ada-01-front.jpg');
  await backend.archive.keepAnswer(answerOf(photo.id));
  await backend.archive.keepFailure(photo.id, VERSION, 'Too many tries.');
  expect((await ask(backend, `/photos/${photo.id}`)).body).toMatchObject({
    state: 'answered',
    failure: null,
  });
});

test('the list shows the newest first, page by page, and says which event it knows of', async () => {
  const files = ['ada-01-front.jpg', 'bo-01-front.jpg', 'chi-01-front.jpg'];
  const ids: string[] = [];
  for (const file of files) ids.unshift((await send(file)).photo.id);
  const first = PhotoList.parse((await ask(backend, '/photos?limit=2')).body);
  expect(first.photos.map(({id}) => id)).toEqual(ids.slice(0, 2));
  expect(first.lastEvent).toBe(await backend.events.last());
  const rest = PhotoList.parse(
    (await ask(backend, `/photos?limit=2&before=${String(first.next)}`)).body,
  );
  expect(rest.photos.map(({id}) => id)).toEqual(ids.slice(2));
  expect(rest.next).toBeNull();
});

test('the picture that is shown is the stored one, and no cache outlives a deletion', async () => {
  const {photo} = await send('ada-01-front.jpg');
  const headers = {host: 'localhost'};
  const response = await backend.app.request(`/photos/${photo.id}/picture`, {
    headers,
  });
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const stored = await backend.archive.picture(photo.id);
  expect(
    Buffer.from(await response.arrayBuffer()).equals(Buffer.from(stored ?? [])),
  ).toBe(true);
});

test.each([
  ['/photos?limit=0', 400, /limit/],
  ['/photos?limit=many', 400, /limit/],
  ['/photos?limt=5', 400, /limt/],
  ['/photos?before=yesterday', 400, /before/],
  ['/photos/42', 400, /id/],
  [`/photos/${someId()}`, 404, /no such photo/],
  [`/photos/${someId()}/picture`, 404, /no such photo/],
])('a request for %s gets %i and a reason', async (path, status, reason) => {
  const {body, ...answer} = await ask(backend, path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(body).toMatchObject({
    status,
    detail: expect.stringMatching(reason) as string,
  });
});

test('while something is wrong, uploads get 503 before their body is read, and reading goes on', async () => {
  backend.trouble.model = 'does not answer';
  try {
    for (const path of ['/photos', '/people']) {
      const {status, headers, body} = await ask(backend, path, {
        method: 'POST',
        body: 'not even a form',
      });
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
      expect(body).toMatchObject({
        detail: expect.stringContaining('does not answer') as string,
      });
    }
    expect((await ask(backend, '/photos')).status).toBe(200);
  } finally {
    delete backend.trouble.model;
  }
});

// A device on which every write fails for lack of room; not every system has one.
test.skipIf(!existsSync('/dev/full'))(
  'when the disk is full, nothing is kept and the sender is told when to try again',
  async () => {
    const put = async () => {
      throw explainFullDisk(
        await writeFile('/dev/full', 'x').catch((error: unknown) => error),
      );
    };
    const pictures = {...backend.dependencies.pictures, put};
    const full = await openBackend(backend.dependencies.database, {pictures});
    const body = formOf({photo: await sample('ada-01-front.jpg')});
    const answer = await ask(full, '/photos', {method: 'POST', body});
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([
      503,
      '60',
    ]);
    expect(answer.body).toMatchObject({type: '/problems/store-full'});
    expect(await leftovers(full)).toEqual(NOTHING);
    await full.close();
  },
);

test('the description of the API names its schemas and lists each error', async () => {
  const {body} = await ask(backend, '/openapi.json');
  expect(body).toMatchObject({
    components: {
      schemas: {
        Photo: {type: 'object'},
        Person: {type: 'object'},
        ProblemDetails: {type: 'object'},
      },
    },
    paths: {
      '/photos': {
        post: {
          responses: {
            201: {
              content: {
                'application/json': {
                  schema: {$ref: '#/components/schemas/Photo'},
                },
              },
            },
            413: {
              content: {
                'application/problem+json': {
                  schema: {$ref: '#/components/schemas/ProblemDetails'},
                },
              },
            },
          },
        },
      },
    },
  });
});
