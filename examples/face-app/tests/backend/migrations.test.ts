import {afterAll, beforeAll, expect, test} from 'vitest';
import {migrate} from '../../backend';
import {MIGRATIONS} from '../../backend/migrations';
import {openEmbeddedDatabase, type OpenDatabase} from '../../platform';

let database: OpenDatabase;
const messages: string[] = [];
const log = {
  info: (_fields: object, message: string) => void messages.push(message),
  warn: (_fields: object, message: string) => void messages.push(message),
  error: () => undefined,
};

beforeAll(async () => {
  database = await openEmbeddedDatabase();
});
afterAll(() => database.close());

const applied = async () =>
  (await database.query('SELECT version FROM migrations ORDER BY version')).map(
    ({version}) => version,
  );

test('an empty database gets every step once, also when several processes start at once', async () => {
  await Promise.all([
    migrate(database, log),
    migrate(database, log),
    migrate(database, log),
  ]);
  expect(await applied()).toEqual(MIGRATIONS.map(({version}) => version));
  expect(messages).toHaveLength(MIGRATIONS.length);
});

test('the steps are numbered from 1 without a gap', () => {
  expect(MIGRATIONS.map(({version}) => version)).toEqual(
    MIGRATIONS.map((_, index) => index + 1),
  );
});

test('a step that fails leaves nothing of itself, nor of the others', async () => {
  const next = MIGRATIONS.length + 1;
  const broken = {
    version: next,
    name: 'broken',
    up: () => ['CREATE TABLE half (id int)', 'CREATE NONSENSE'],
  };
  await expect(
    migrate(database, log, [...MIGRATIONS, broken]),
  ).rejects.toThrow();
  expect(await applied()).toHaveLength(MIGRATIONS.length);
  expect(await database.query(`SELECT to_regclass('half') AS found`)).toEqual([
    {found: null},
  ]);
});

test('a step that was changed after it had been applied stops the start, and says which', async () => {
  const changed = MIGRATIONS.map((step) =>
    step.version === 1 ? {...step, up: () => ['SELECT 1']} : step,
  );
  await expect(migrate(database, log, changed)).rejects.toThrow(
    'Migration 1 ("photos',
  );
});

test('a database that a newer program has used stops the start, and says so', async () => {
  await expect(migrate(database, log, MIGRATIONS.slice(0, -1))).rejects.toThrow(
    'which this program does not know',
  );
});

test('only one model version can be active', async () => {
  const insert = (version: string) =>
    database.query(
      `INSERT INTO model_versions VALUES ($1, 'm', '{}', 0.6, 'active', now(), now())`,
      [version],
    );
  await insert('m-1');
  await expect(insert('m-2')).rejects.toThrow('model_versions_one_active');
});

test('without pgvector a warning says what that means', async () => {
  messages.length = 0;
  await migrate({...database, hasVectors: false}, log);
  expect(messages).toEqual([expect.stringContaining('no pgvector')]);
});
