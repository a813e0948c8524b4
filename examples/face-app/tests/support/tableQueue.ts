import * as z from 'zod';
import type {Database} from '../../contracts/database';
import type {PhotoQueue} from '../../contracts/desks';

/** A queue that nobody works on: jobs are rows, so that they come and go with the transaction, as the real ones do. */
export async function tableQueue(database: Database): Promise<PhotoQueue> {
  await database.run(
    'CREATE TABLE IF NOT EXISTS test_jobs (photo_id uuid, event jsonb)',
  );
  return {
    announce: async (event, transaction) => {
      await transaction.query('INSERT INTO test_jobs VALUES ($1, $2::jsonb)', [
        event.subject,
        JSON.stringify(event),
      ]);
    },
    cancel: async (photoId, transaction) => {
      const gone = await transaction.query(
        'DELETE FROM test_jobs WHERE photo_id = $1 RETURNING 1 AS gone',
        [photoId],
      );
      return gone.length;
    },
    count: async (photoId) => {
      const [row] = await database.query(
        'SELECT count(*) AS count FROM test_jobs WHERE photo_id = $1',
        [photoId],
      );
      return z.coerce.number().parse(row?.count);
    },
  };
}
