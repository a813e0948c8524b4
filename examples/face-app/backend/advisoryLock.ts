import type {Queries} from '../contracts/database';

/**
 * Waits until no other transaction, of any process, holds the lock of this name, and holds it until the end of
 * `transaction`. It guards what a row lock cannot: a row that is not there yet, or a file beside the database.
 */
export async function holdLock(
  transaction: Queries,
  name: string,
): Promise<void> {
  await transaction.query(
    'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))',
    [name],
  );
}
