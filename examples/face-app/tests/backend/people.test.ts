import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {enrol as enrolOne} from '../../backend/people/enrol';
import {CONSENT, DeletionReceipt, Person} from '../../contracts/person';
import {Photo} from '../../contracts/photo';
import {openEmbeddedDatabase} from '../../platform';
import {ask, formOf, sample} from '../support/askBackend';
import {
  type BackendUnderTest,
  noReader,
  openBackend,
  refusingReader,
  VERSION,
} from '../support/backendUnderTest';
import {leftovers, NOTHING} from '../support/leftovers';

let backend: BackendUnderTest;
let withoutModel: BackendUnderTest;
let pickyModel: BackendUnderTest;
let close: () => Promise<void>;

beforeAll(async () => {
  const database = await openEmbeddedDatabase();
  backend = await openBackend(database);
  withoutModel = await openBackend(database, {reader: noReader});
  pickyModel = await openBackend(database, {reader: refusingReader});
  close = () => database.close();
});
afterAll(async () => {
  await backend.close();
  await withoutModel.close();
  await pickyModel.close();
  await close();
});
beforeEach(() => backend.empty());

async function enrol(
  name: string,
  files: readonly string[],
  consent: string = CONSENT.version,
  on = backend,
) {
  const photo = await Promise.all(files.map(sample));
  return ask(on, '/people', {
    method: 'POST',
    body: formOf({name, consent, photo}),
  });
}

const ADA = ['ada-01-front.jpg', 'ada-02-yaw-right.jpg'];

/** Sends a photo and keeps an answer that names this person. */
async function photoNaming({id, name}: Person, file: string): Promise<Photo> {
  const body = formOf({photo: await sample(file)});
  const photo = Photo.parse(
    (await ask(backend, '/photos', {method: 'POST', body})).body,
  );
  const box = {x: 1, y: 1, width: 50, height: 50};
  await backend.archive.keepAnswer({
    ...{
      photoId: photo.id,
      modelVersion: VERSION,
      threshold: 0.6,
      answeredAt: new Date().toISOString(),
    },
    faces: [{box, score: 1, personId: id, name, distance: 0.4}],
  });
  return photo;
}

test('a person who agrees is enrolled with pictures and embeddings, and recognised afterwards', async () => {
  const {status, body} = await enrol('  Ada Muster ', ADA);
  const person = Person.parse(body);
  expect([status, person.name, person.photos]).toEqual([201, 'Ada Muster', 2]);
  expect(person.consent).toMatchObject({
    version: CONSENT.version,
    text: CONSENT.text,
  });
  expect(await leftovers(backend)).toEqual({
    ...NOTHING,
    people: 1,
    enrolment_pictures: 2,
    enrolled_faces: 2,
    files: 2,
  });
  expect(await backend.gallery.progress(VERSION)).toEqual({
    enrolled: 2,
    embedded: 2,
    refused: 0,
  });
  expect((await ask(backend, '/people')).body).toEqual({people: [person]});
});

test.each([
  [
    'without the words that are valid now',
    () => enrol('Ada', ADA, 'yes'),
    422,
    /I agree that this app/,
  ],
  ['with no name', () => enrol(' ', ADA), 422, /Give a name/],
  [
    'with a name that turns the text around',
    () => enrol('Ada\u202Eadam', ADA),
    422,
    /letters/,
  ],
  ['without a photo', () => enrol('Ada', []), 422, /"photo" is missing/],
  [
    'with six photos',
    () => enrol('Ada', [...ADA, ...ADA, ...ADA]),
    422,
    /6 times; at most 5/,
  ],
  [
    'with one picture twice',
    () => enrol('Ada', ['ada-01-front.jpg', 'ada-01-front.jpg']),
    422,
    /Photo 2: It is the same picture/,
  ],
  [
    'with a file that is no photo',
    () => enrol('Ada', ['ada-01-front.jpg', 'README.md']),
    422,
    /Photo 2: This is not a picture/,
  ],
  [
    'with a photo that the model server will never read',
    () => enrol('Ada', ADA, CONSENT.version, pickyModel),
    422,
    /Photo 1: The model server refuses the picture.*Photo 2: /,
  ],
  [
    'while no model answers',
    () => enrol('Ada', ADA, CONSENT.version, withoutModel),
    503,
    /model server does not answer/,
  ],
])(
  'an enrolment %s is refused with the reason, and nothing is kept',
  async (_how, refused, status, reason) => {
    const {body} = await refused();
    expect(body).toMatchObject({
      status,
      detail: expect.stringMatching(reason) as string,
    });
    expect(await leftovers(backend)).toEqual(NOTHING);
  },
);

test('a refused enrolment points at each photo that it is about', async () => {
  const {body} = await enrol('Ada', ['ada-01-front.jpg', 'ada-01-front.jpg']);
  expect(body).toMatchObject({
    errors: [
      {
        pointer: '#/photo/1',
        detail: expect.stringContaining('the same picture') as string,
      },
    ],
  });
});

test('a second person of the same name, however it is written, is refused', async () => {
  await enrol('Zoë', ADA);
  const {status, body} = await enrol('ZOE\u0308', ['bo-01-front.jpg']);
  expect(status).toBe(409);
  expect(body).toMatchObject({
    detail: expect.stringContaining('enrolled already') as string,
  });
  expect(await leftovers(backend)).toMatchObject({people: 1, files: 2});
});

test('an enrolment that fails in the end leaves no picture behind', async () => {
  const embedding = [1, 2, 3];
  const reader = {
    read: (_image: unknown, modelVersion: string) =>
      Promise.resolve({
        modelVersion,
        faces: [{box: {x: 0, y: 0, width: 1, height: 1}, score: 1, embedding}],
      }),
  };
  const photos = [await sample('ada-01-front.jpg')];
  await expect(
    enrolOne(
      {name: 'Ada', consent: CONSENT.version, photos},
      {...backend.dependencies, reader},
    ),
  ).rejects.toThrow();
  expect(await leftovers(backend)).toEqual(NOTHING);
});

test('deleting a person takes pictures, embeddings and every answer that names them, and proves it', async () => {
  const ada = Person.parse((await enrol('Ada', ADA)).body);
  const bo = Person.parse((await enrol('Bo', ['bo-01-front.jpg'])).body);
  const ofAda = await photoNaming(ada, 'ada-05-scene.jpg');
  const ofBo = await photoNaming(bo, 'bo-05-scene.jpg');
  const {status, body} = await ask(backend, `/people/${ada.id}`, {
    method: 'DELETE',
  });
  expect(status).toBe(200);
  expect(DeletionReceipt.parse(body)).toMatchObject({
    ...{deleted: 'person', id: ada.id},
    removed: {
      pictures: 2,
      rows: 3,
      embeddings: 2,
      answers: 1,
      events: 1,
      jobs: 0,
    },
    remaining: {
      pictures: 0,
      rows: 0,
      embeddings: 0,
      answers: 0,
      events: 0,
      jobs: 0,
    },
  });
  expect((await ask(backend, `/photos/${ofAda.id}`)).body).toMatchObject({
    state: 'waiting',
    answer: null,
  });
  expect(
    (await backend.archive.unanswered(VERSION, 9)).map(({subject}) => subject),
  ).toEqual([ofAda.id]);
  expect((await ask(backend, `/photos/${ofBo.id}`)).body).toMatchObject({
    state: 'answered',
  });
  expect(
    (await ask(backend, `/people/${ada.id}`, {method: 'DELETE'})).status,
  ).toBe(404);
  const everything = await backend.dependencies.database.query(
    'SELECT (SELECT string_agg(e::text, $1) FROM events e) AS events, (SELECT string_agg(a::text, $1) FROM answers a) AS answers',
    [' '],
  );
  expect(JSON.stringify(everything)).not.toContain(ada.id);
});

test('deleting a photo takes picture, row, answer, events and jobs, tells listeners, and proves it', async () => {
  const bo = Person.parse((await enrol('Bo', ['bo-01-front.jpg'])).body);
  const photo = await photoNaming(bo, 'bo-05-scene.jpg');
  const {body} = await ask(backend, `/photos/${photo.id}`, {method: 'DELETE'});
  expect(DeletionReceipt.parse(body)).toMatchObject({
    removed: {
      pictures: 1,
      rows: 1,
      embeddings: 0,
      answers: 1,
      events: 2,
      jobs: 1,
    },
    remaining: {
      pictures: 0,
      rows: 0,
      embeddings: 0,
      answers: 0,
      events: 0,
      jobs: 0,
    },
  });
  const events = await backend.events.after(0, 10);
  expect(events.map(({event}) => [event.type, event.subject])).toEqual([
    ['org.ml-roles.face-app.photo.deleted', photo.id],
  ]);
  expect((await ask(backend, `/photos/${photo.id}`)).status).toBe(404);
});

test('a late message about a deleted photo is not kept', async () => {
  const bo = Person.parse((await enrol('Bo', ['bo-01-front.jpg'])).body);
  const photo = await photoNaming(bo, 'bo-05-scene.jpg');
  const [stored] = await backend.events.after(0, 1);
  await ask(backend, `/photos/${photo.id}`, {method: 'DELETE'});
  if (stored) await backend.events.append(stored.event);
  await backend.archive.keepFailure(photo.id, VERSION, 'late');
  expect(
    (await backend.events.after(0, 10)).map(({event}) => event.type),
  ).toEqual(['org.ml-roles.face-app.photo.deleted']);
});

test('no log line holds a name or an embedding', async () => {
  await enrol('Ada Unverwechselbar', ADA);
  await enrol('Ada Unverwechselbar', ['README.md']);
  expect(backend.logged.join('\n')).not.toMatch(
    /Unverwechselbar|embedding|\[\s*-?0\.\d/,
  );
});
