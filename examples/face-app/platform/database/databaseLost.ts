import pg from 'pg';

/** The database server cannot be reached, or has cut the connection. What was asked may be asked again later. */
export class DatabaseLost extends Error {
  override readonly name = 'DatabaseLost';
}

/** PostgreSQL's codes for "I am shutting down", "I am starting" and a broken connection. */
const LOST = /^(57P0[123]|08...)$/;

/** Rejects as `work` does, but with {@link DatabaseLost} when it was the connection that failed, not the SQL. */
export async function noticeLoss<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const isAnswer =
      error instanceof pg.DatabaseError && !LOST.test(error.code ?? '');
    if (isAnswer) throw error;
    throw new DatabaseLost('The database does not answer.', {cause: error});
  }
}
