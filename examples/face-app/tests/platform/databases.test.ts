import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openDatabase, type OpenDatabase} from '../../platform';
import {
  skipsPostgres,
  startPostgres,
  type ThrowawayPostgres,
} from '../support/postgres';

/** What the contract promises, on each kind of database. */
function keepsTheContract(open: () => OpenDatabase): void {
  it('runs several statements, and queries with values', async () => {
    await open().run(
      "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('first')",
    );
    await open().query('INSERT INTO kept VALUES ($1)', ["it's"]);
    expect(await open().query('SELECT word FROM kept ORDER BY word')).toEqual([
      {word: 'first'},
      {word: "it's"},
    ]);
  });

  it('keeps a transaction whole or not at all', async () => {
    const failing = open().transaction(async (transaction) => {
      await transaction.query('DELETE FROM kept');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(
      await open().query('SELECT count(*)::int AS left FROM kept'),
    ).toEqual([{left: 2}]);
    expect(await open().transaction(() => Promise.resolve('done'))).toBe(
      'done',
    );
  });
}

describe('the embedded database', () => {
  let folder = '';
  let database: OpenDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'face-app-database-'));
    // As a process leaves it that was killed while it created the database.
    await mkdir(join(folder, 'database.unfinished/base'), {recursive: true});
    database = await openDatabase(undefined, join(folder, 'database'));
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, {recursive: true});
  });
  keepsTheContract(() => database);

  it('searches vectors', async () => {
    expect(database.hasVectors).toBe(true);
    expect(
      await database.query(
        "SELECT '[0,3]'::vector <-> '[4,0]'::vector AS distance",
      ),
    ).toEqual([{distance: 5}]);
  });

  it('leaves nothing unfinished beside it, and keeps its data', async () => {
    expect(await readdir(folder)).toEqual(['database']);
    await database.close();
    database = await openDatabase(undefined, join(folder, 'database'));
    expect(
      await database.query('SELECT count(*)::int AS kept FROM kept'),
    ).toEqual([{kept: 2}]);
  });
});

describe.skipIf(skipsPostgres)('a PostgreSQL server', () => {
  let server: ThrowawayPostgres;
  let database: OpenDatabase;
  beforeAll(async () => {
    server = await startPostgres();
    database = await openDatabase(server.address, '');
  });
  afterAll(async () => {
    await database.close();
    await server.remove();
  });
  keepsTheContract(() => database);

  it('says whether it can search vectors', () => {
    expect(typeof database.hasVectors).toBe('boolean');
  });

  it('that is lost fails the query, and serves again when it is back', async () => {
    await server.kill();
    await expect(database.query('SELECT 1')).rejects.toThrow();
    await server.start();
    expect(await database.query('SELECT 1 AS one')).toEqual([{one: 1}]);
  });
});
