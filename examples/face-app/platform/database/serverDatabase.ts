import pg from 'pg';
import type {Queries} from '../../contracts/database';
import {noticeLoss} from './databaseLost';
import type {OpenDatabase} from './openDatabase';

/** Milliseconds after which a database that does not answer counts as lost. */
const CONNECT_TIMEOUT_MS = 5_000;

/** A PostgreSQL server, at an address such as `postgres://user:password@host/name`. */
export async function openServerDatabase(
  address: string,
): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: address,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    max: 10,
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  const hasVectors = await enableVectors(pool);
  return {
    ...queriesOf(pool),
    run: async (sql) => {
      await noticeLoss(pool.query(sql));
    },
    transaction: (work) => inTransaction(pool, work),
    hasVectors,
    close: () => pool.end(),
  };
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (transaction: Queries) => Promise<T>,
): Promise<T> {
  const client = await noticeLoss(pool.connect());
  // A connection that breaks between two queries tells so by an event; the next query fails, which is enough.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  const giveBack = (isBroken: boolean): void => {
    client.off('error', ignore);
    client.release(isBroken);
  };
  try {
    await noticeLoss(client.query('BEGIN'));
    const result = await work(queriesOf(client));
    await noticeLoss(client.query('COMMIT'));
    giveBack(false);
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away instead of going back to the pool.
    await client.query('ROLLBACK').then(
      () => {
        giveBack(false);
      },
      () => {
        giveBack(true);
      },
    );
    throw error;
  }
}

/** pgvector may be missing, or present and reserved to an administrator who has not created it. */
async function enableVectors(pool: pg.Pool): Promise<boolean> {
  try {
    await pool.query('CREATE EXTENSION IF NOT EXISTS vector');
    return true;
  } catch (error) {
    // Two processes that create it at once: one of them is told that it exists already.
    if (!(error instanceof pg.DatabaseError)) throw error;
    const {rowCount} = await pool.query(
      "SELECT FROM pg_extension WHERE extname = 'vector'",
    );
    return rowCount === 1;
  }
}

function queriesOf(source: pg.Pool | pg.PoolClient): Queries {
  return {
    query: async (sql, values) =>
      (
        await noticeLoss(
          source.query<Record<string, unknown>>(sql, [...(values ?? [])]),
        )
      ).rows,
  };
}
