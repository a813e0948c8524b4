import {randomUUID} from 'node:crypto';
import type {Database} from '../contracts/database';

/** Lets one process at a time do something, also when the one before was killed in the middle. */
export interface Lease {
  /** Does `work` unless another process holds the lease: then it resolves to undefined. */
  hold<T>(work: () => Promise<T>): Promise<T | undefined>;
}

/**
 * A row instead of a database lock: a lock needs a transaction or a connection of its own for all that time, and the
 * embedded database has one connection. Use it for work that may be done twice and need not be: work that takes longer
 * than `seconds` is no longer alone.
 */
export function createLease(
  database: Database,
  name: string,
  seconds: number,
): Lease {
  const holder = randomUUID();
  let isInstalled = false;

  async function take(): Promise<boolean> {
    if (!isInstalled) await install(database);
    isInstalled = true;
    const taken = await database.query(
      `INSERT INTO pipeline_leases AS lease (name, holder, until)
       VALUES ($1, $2, now() + $3 * interval '1 second')
       ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
       WHERE lease.until < now()
       RETURNING name`,
      [name, holder, seconds],
    );
    return taken.length > 0;
  }

  return {
    hold: async (work) => {
      if (!(await take())) return undefined;
      try {
        return await work();
      } finally {
        await database.query(
          'DELETE FROM pipeline_leases WHERE name = $1 AND holder = $2',
          [name, holder],
        );
      }
    },
  };
}

/** Under a lock, as two processes that create one table at the same moment disturb each other. */
function install(database: Database): Promise<void> {
  return database.transaction(async (transaction) => {
    await transaction.query(
      `SELECT pg_advisory_xact_lock(hashtext('pipeline_leases'))`,
    );
    await transaction.query(
      `CREATE TABLE IF NOT EXISTS pipeline_leases
       (name text PRIMARY KEY, holder uuid NOT NULL, until timestamptz NOT NULL)`,
    );
  });
}
