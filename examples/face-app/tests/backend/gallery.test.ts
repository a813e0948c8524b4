import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {createFolderStore, createGallery, migrate} from '../../backend';
import type {Database} from '../../contracts/database';
import type {Gallery} from '../../contracts/desks';
import {EMBEDDING_LENGTH} from '../../contracts/faces';
import {openEmbeddedDatabase} from '../../platform';

const quiet = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Numbers that are the same in each run: a linear congruential generator with the constants of Numerical Recipes. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const random = seeded(7);
const someEmbedding = () =>
  Array.from({length: EMBEDDING_LENGTH}, () => (random() - 0.5) * 0.2);
const distanceOf = (one: readonly number[], other: readonly number[]) =>
  Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));

/** Enrols a person with one picture, without the embeddings. */
async function person(database: Database, name: string): Promise<string> {
  const [personId, enrolmentId] = [randomUUID(), randomUUID()];
  await database.query(`INSERT INTO people VALUES ($1, $2, $2, '{}', now())`, [
    personId,
    name,
  ]);
  await database.query('INSERT INTO enrolment_pictures VALUES ($1, $2, $3)', [
    enrolmentId,
    personId,
    `enrolments/${enrolmentId}.jpg`,
  ]);
  return enrolmentId;
}

describe.each([
  ['with pgvector', true],
  ['without pgvector', false],
])('%s', (_how, hasVectors) => {
  let database: Database;
  let gallery: Gallery;
  let close: () => Promise<void>;
  const enrolled: {name: string; embedding: number[]}[] = [];

  beforeAll(async () => {
    const opened = await openEmbeddedDatabase();
    close = () => opened.close();
    database = {...opened, hasVectors};
    await migrate(database, quiet);
    gallery = createGallery(database, createFolderStore('unused'));
    for (let number = 0; number < 200; number += 1) {
      const face = {name: `person ${number}`, embedding: someEmbedding()};
      enrolled.push(face);
      await gallery.keepEmbedding(
        await person(database, face.name),
        'v1',
        face.embedding,
      );
    }
  });
  afterAll(() => close());

  test('the nearest face is the one that comparing all by hand finds, to 1e-5', async () => {
    for (let round = 0; round < 50; round += 1) {
      const asked = someEmbedding();
      const expected = enrolled
        .map(({name, embedding}) => ({
          name,
          distance: distanceOf(asked, embedding),
        }))
        .sort((one, other) => one.distance - other.distance)[0];
      const found = await gallery.nearest(asked, 'v1');
      expect(found?.name).toBe(expected?.name);
      expect(
        Math.abs((found?.distance ?? 9) - (expected?.distance ?? 0)),
      ).toBeLessThan(1e-5);
    }
  });

  test('an enrolled face is at distance 0 of itself', async () => {
    const [first] = enrolled;
    const found = await gallery.nearest(first?.embedding ?? [], 'v1');
    expect(found).toMatchObject({name: 'person 0'});
    expect(found?.distance).toBeLessThan(1e-5);
  });

  test('of two equally near faces the answer is always the same one', async () => {
    const twin = someEmbedding();
    const ids = [
      await person(database, 'twin one'),
      await person(database, 'twin two'),
    ];
    for (const id of [...ids].sort().reverse())
      await gallery.keepEmbedding(id, 'twins', twin);
    const [row] = await database.query(
      'SELECT person_id FROM enrolment_pictures WHERE id = $1',
      [[...ids].sort()[0]],
    );
    for (let round = 0; round < 5; round += 1)
      expect((await gallery.nearest(twin, 'twins'))?.personId).toBe(
        row?.person_id,
      );
  });

  test('faces of another model version are not compared, and an empty gallery knows nobody', async () => {
    expect(await gallery.nearest(someEmbedding(), 'v2')).toBeUndefined();
  });

  test('a picture in which a version finds no face is refused, not missing and not found', async () => {
    const id = await person(database, 'faceless');
    expect(
      (await gallery.missing('v1', 1_000)).map(({enrolmentId}) => enrolmentId),
    ).toContain(id);
    const before = await gallery.progress('v1');
    await gallery.keepEmbedding(id, 'v1', null);
    expect(
      (await gallery.missing('v1', 1_000)).map(({enrolmentId}) => enrolmentId),
    ).not.toContain(id);
    expect(await gallery.progress('v1')).toEqual({
      ...before,
      refused: before.refused + 1,
    });
  });

  test('an embedding of a picture that was deleted meanwhile is not kept', async () => {
    await gallery.keepEmbedding(randomUUID(), 'v1', someEmbedding());
    const [row] = await database.query(
      'SELECT count(*)::int AS orphans FROM enrolled_faces LEFT JOIN enrolment_pictures ON id = enrolment_id WHERE id IS NULL',
    );
    expect(row?.orphans).toBe(0);
  });

  test('an embedding of the wrong length or with a number that is none is refused', async () => {
    const id = await person(database, 'wrong');
    await expect(gallery.keepEmbedding(id, 'v1', [1, 2])).rejects.toThrow();
    await expect(
      gallery.nearest([...someEmbedding().slice(1), Number.NaN], 'v1'),
    ).rejects.toThrow();
  });

  test('only the versions that are kept stay', async () => {
    await database.transaction((transaction) =>
      gallery.keepOnly(['v1'], transaction),
    );
    expect(await gallery.nearest(someEmbedding(), 'twins')).toBeUndefined();
    expect(await gallery.nearest(someEmbedding(), 'v1')).toBeDefined();
  });

  test('once pgvector is there, the faces are converted and found as before', async () => {
    const asked = someEmbedding();
    const before = await gallery.nearest(asked, 'v1');
    const [opened] = [{...database, hasVectors: true}];
    await migrate(opened, quiet);
    const after = await createGallery(
      opened,
      createFolderStore('unused'),
    ).nearest(asked, 'v1');
    expect(after).toMatchObject({
      name: before?.name,
      personId: before?.personId,
    });
    expect(after?.distance).toBeCloseTo(before?.distance ?? 9, 5);
    // A process that was started before the conversion goes on.
    expect(await gallery.nearest(asked, 'v1')).toMatchObject({
      name: before?.name,
    });
  });
});
