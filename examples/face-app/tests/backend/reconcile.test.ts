import {mkdir, readdir, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import sharp from 'sharp';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {createArchive} from '../../backend';
import {deletePhoto} from '../../backend/deletion/deleteWithProof';
import {CONSENT} from '../../contracts/person';
import {Photo, PhotoList} from '../../contracts/photo';
import {openEmbeddedDatabase} from '../../platform';
import {ask, formOf, sample} from '../support/askBackend';
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

const NOTHING_FOUND = {
  adoptedPictures: 0,
  rowsWithoutPicture: 0,
  finishedDeletions: 0,
  expired: 0,
};

async function send(file: string): Promise<Photo> {
  const body = formOf({photo: await sample(file)});
  return Photo.parse(
    (await ask(backend, '/photos', {method: 'POST', body})).body,
  );
}

const photos = async () =>
  PhotoList.parse((await ask(backend, '/photos')).body).photos;

/** A store whose removals fail, as on a disk that has become read-only. */
const stuck = () => ({
  ...backend.dependencies.pictures,
  remove: () => Promise.reject(new Error('read-only')),
});

test('a store and rows that agree are left alone', async () => {
  await send('ada-01-front.jpg');
  expect(await backend.archive.reconcile()).toEqual(NOTHING_FOUND);
});

test('a picture that was stored just before a crash is adopted as it lies there', async () => {
  const photo = await send('ada-01-front.jpg');
  const key = (await backend.archive.find(photo.id))?.pictureKey;
  await backend.dependencies.database.query('DELETE FROM photos');
  expect(await backend.archive.reconcile()).toEqual({
    ...NOTHING_FOUND,
    adoptedPictures: 1,
  });
  const [adopted] = await photos();
  expect(adopted).toMatchObject({
    state: 'waiting',
    width: 640,
    bytes: photo.bytes,
  });
  expect((await backend.archive.find(adopted?.id ?? ''))?.pictureKey).toBe(key);
  expect(await backend.dependencies.queue.count(adopted?.id ?? '')).toBe(1);
  expect(await backend.archive.reconcile()).toEqual(NOTHING_FOUND);
});

test('a picture that somebody put into the store is cleaned like an upload, its own file goes', async () => {
  const {folder} = backend;
  const tagged = await sharp(await sample('bo-01-front.jpg'))
    .withExif({IFD0: {Artist: 'somebody'}})
    .jpeg()
    .toBuffer();
  await mkdir(join(folder, 'photos', 'holiday'), {recursive: true});
  await writeFile(
    join(folder, 'photos', 'holiday', 'IMG 1 (copy).JPG'),
    tagged,
  );
  expect(await backend.archive.reconcile()).toEqual({
    ...NOTHING_FOUND,
    adoptedPictures: 1,
  });
  expect(await leftovers(backend)).toEqual({
    ...NOTHING,
    photos: 1,
    files: 1,
    events: 1,
    test_jobs: 1,
  });
  const [adopted] = await photos();
  const stored = await backend.archive.picture(adopted?.id ?? '');
  expect(Buffer.from(stored ?? []).includes('somebody')).toBe(false);
  expect(await backend.archive.reconcile()).toEqual(NOTHING_FOUND);
});

test('a file that is no picture gets a row and a job, so that a person sees it, and is shown to no browser', async () => {
  await mkdir(join(backend.folder, 'photos'), {recursive: true});
  await writeFile(
    join(backend.folder, 'photos', 'page.html'),
    '<script>alert(1)</script>',
  );
  expect(await backend.archive.reconcile()).toMatchObject({adoptedPictures: 1});
  const [adopted] = await photos();
  expect(adopted).toMatchObject({width: null, height: null, bytes: 25});
  expect(
    (await ask(backend, `/photos/${String(adopted?.id)}/picture`)).status,
  ).toBe(404);
  expect(await backend.archive.reconcile()).toEqual(NOTHING_FOUND);
});

test('a photo whose picture is gone is reported as failed once, and mended by sending it again', async () => {
  const photo = await send('ada-01-front.jpg');
  const key = (await backend.archive.find(photo.id))?.pictureKey ?? '';
  await backend.dependencies.pictures.remove(key);
  expect(await backend.archive.reconcile()).toEqual({
    ...NOTHING_FOUND,
    rowsWithoutPicture: 1,
  });
  expect(await backend.archive.reconcile()).toEqual(NOTHING_FOUND);
  expect((await photos())[0]).toMatchObject({
    state: 'failed',
    failure: expect.stringContaining('no longer in the store') as string,
  });
  expect(await send('ada-01-front.jpg')).toMatchObject({
    id: photo.id,
    state: 'waiting',
  });
});

test('a deletion whose file cannot be removed says so, and the reconciler finishes it', async () => {
  const photo = await send('ada-01-front.jpg');
  const dependencies = {...backend.dependencies, pictures: stuck()};
  await expect(deletePhoto(photo.id, dependencies)).rejects.toMatchObject({
    status: 503,
    kind: 'deletion-unfinished',
  });
  expect(await leftovers(backend)).toMatchObject({
    photos: 0,
    files: 1,
    pending_deletions: 1,
  });
  expect(await backend.archive.reconcile()).toEqual({
    ...NOTHING_FOUND,
    finishedDeletions: 1,
  });
  expect(await leftovers(backend)).toEqual({...NOTHING, events: 1});
});

test('a photo that has been deleted does not come back while its file cannot be removed', async () => {
  const photo = await send('ada-01-front.jpg');
  const dependencies = {...backend.dependencies, pictures: stuck()};
  await deletePhoto(photo.id, dependencies).catch(() => undefined);
  const archive = createArchive(dependencies);
  expect(await archive.reconcile()).toEqual(NOTHING_FOUND);
  expect(await photos()).toEqual([]);
});

test('a picture that is sent again while its deletion is unfinished stays', async () => {
  const photo = await send('ada-01-front.jpg');
  await deletePhoto(photo.id, {
    ...backend.dependencies,
    pictures: stuck(),
  }).catch(() => undefined);
  const again = await send('ada-01-front.jpg');
  expect(again.id).not.toBe(photo.id);
  expect(await backend.archive.reconcile()).toEqual(NOTHING_FOUND);
  expect(await backend.archive.picture(again.id)).toBeDefined();
});

test('the picture of an enrolment that was cut off is removed, since nobody agreed to keep it', async () => {
  const key = 'enrolments/ab/abcdef-1.jpg';
  await backend.dependencies.pictures.put(
    key,
    await sample('ada-01-front.jpg'),
  );
  expect(await backend.archive.reconcile()).toEqual({
    ...NOTHING_FOUND,
    finishedDeletions: 1,
  });
  expect(await leftovers(backend)).toEqual(NOTHING);
});

test('photos and people past their retention are deleted, the others stay', async () => {
  const old = await send('ada-01-front.jpg');
  const young = await send('bo-01-front.jpg');
  const body = formOf({
    name: 'Ada',
    consent: CONSENT.version,
    photo: await sample('ada-01-front.jpg'),
  });
  await ask(backend, '/people', {method: 'POST', body});
  const {database} = backend.dependencies;
  await database.query(
    `UPDATE photos SET stored_at = now() - interval '31 days' WHERE id = $1`,
    [old.id],
  );
  await database.query(
    `UPDATE people SET enrolled_at = now() - interval '366 days'`,
  );
  expect(await backend.archive.reconcile()).toEqual({
    ...NOTHING_FOUND,
    expired: 2,
  });
  expect((await photos()).map(({id}) => id)).toEqual([young.id]);
  expect(await leftovers(backend)).toMatchObject({
    people: 0,
    enrolled_faces: 0,
    files: 1,
    pending_deletions: 0,
  });
});

test('one file that cannot be read does not keep the others from being adopted', async () => {
  const {pictures} = backend.dependencies;
  await pictures.put('photos/bad.jpg', await sample('ada-01-front.jpg'));
  await pictures.put('photos/good.jpg', await sample('bo-01-front.jpg'));
  const get = (key: string) =>
    key === 'photos/bad.jpg'
      ? Promise.reject(new Error('I/O error'))
      : pictures.get(key);
  const archive = createArchive({
    ...backend.dependencies,
    pictures: {...pictures, get},
  });
  expect(await archive.reconcile()).toMatchObject({adoptedPictures: 1});
  expect(backend.logged.at(-1)).toContain('could not be mended');
});

test('what a dead process left half written is cleared away, but not what is being written', async () => {
  const folder = join(backend.folder, 'photos', 'ab');
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, '.writing-old'), 'half');
  await writeFile(join(folder, '.writing-now'), 'half');
  const longAgo = new Date(Date.now() - 11 * 60_000);
  await utimes(join(folder, '.writing-old'), longAgo, longAgo);
  expect(await backend.archive.reconcile()).toEqual(NOTHING_FOUND);
  expect(await readdir(folder)).toEqual(['.writing-now']);
});

test('nothing is announced anew for photos that are answered or failed', async () => {
  const failed = await send('ada-01-front.jpg');
  await backend.archive.keepFailure(failed.id, VERSION, 'unreadable');
  const answered = await send('bo-01-front.jpg');
  await backend.archive.keepAnswer({
    photoId: answered.id,
    modelVersion: VERSION,
    threshold: 0.6,
    faces: [],
    answeredAt: new Date().toISOString(),
  });
  const waiting = await send('chi-01-front.jpg');
  expect(
    (await backend.archive.unanswered(VERSION, 10)).map(({subject}) => subject),
  ).toEqual([waiting.id]);
  expect(await backend.archive.unanswered('another-version', 10)).toHaveLength(
    2,
  );
});
