import {createHash} from 'node:crypto';
import * as z from 'zod';
import type {Database, Queries} from '../contracts/database';
import {EMBEDDING_LENGTH} from '../contracts/faces';
import type {Log} from '../contracts/platform';
import {holdLock} from './advisoryLock';
import {MIGRATIONS} from './migrations';
import type {Migration} from './migrations/migration';

const Applied = z.object({
  version: z.number(),
  name: z.string(),
  checksum: z.string(),
});

/**
 * Brings the database to this program's schema, all or nothing. Several processes may start at once: one works, the
 * others wait and find nothing left to do. Rejects when the database is newer than the program, or when a step that
 * was applied has been changed since.
 */
export async function migrate(
  database: Database,
  log: Log,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await holdLock(transaction, 'migrations');
    await transaction.query(`CREATE TABLE IF NOT EXISTS migrations (
      version integer PRIMARY KEY,
      name text NOT NULL,
      checksum text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
    const applied = await transaction.query(
      'SELECT version, name, checksum FROM migrations ORDER BY version',
    );
    const known = z.array(Applied).parse(applied);
    refuseSurprises(known, migrations);
    for (const migration of migrations) {
      if (known.some(({version}) => version === migration.version)) continue;
      for (const statement of migration.up(database.hasVectors))
        await transaction.query(statement);
      await transaction.query(
        'INSERT INTO migrations (version, name, checksum) VALUES ($1, $2, $3)',
        [migration.version, migration.name, checksumOf(migration)],
      );
      log.info(
        {migration: migration.version},
        `Database: added ${migration.name}.`,
      );
    }
    if (database.hasVectors && (await convertToVectors(transaction))) {
      log.info(
        {},
        'Database: pgvector is there now; the enrolled faces have been converted to it.',
      );
    }
  });
  if (!database.hasVectors) {
    log.warn(
      {},
      'This PostgreSQL has no pgvector: faces are searched exactly but slowly, in plain SQL.',
    );
  }
}

function refuseSurprises(
  applied: readonly z.infer<typeof Applied>[],
  migrations: readonly Migration[],
): void {
  for (const {version, name, checksum} of applied) {
    const migration = migrations.find(
      (candidate) => candidate.version === version,
    );
    if (migration === undefined) {
      throw new Error(
        `The database has migration ${version} ("${name}"), which this program does not know. ` +
          'A newer version has used this database: start that version, or restore an older backup.',
      );
    }
    if (checksumOf(migration) !== checksum) {
      throw new Error(
        `Migration ${version} ("${name}") was changed after it had been applied to this database. ` +
          'Undo the change and put it into a new migration at the end.',
      );
    }
  }
}

/** Over both forms, so that a database may gain pgvector without looking changed. */
function checksumOf({up}: Migration): string {
  return createHash('sha256')
    .update(JSON.stringify([up(true), up(false)]))
    .digest('hex');
}

/** Plain arrays stay from a time without pgvector. Returns whether there was something to convert. */
async function convertToVectors(transaction: Queries): Promise<boolean> {
  const [column] = await transaction.query(
    `SELECT udt_name FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = 'enrolled_faces' AND column_name = 'embedding'`,
  );
  if (column?.udt_name !== '_float4') return false;
  const type = `vector(${EMBEDDING_LENGTH})`;
  await transaction.query(
    `ALTER TABLE enrolled_faces ALTER COLUMN embedding TYPE ${type} USING embedding::${type}`,
  );
  return true;
}
