import {openDatabase} from '../../platform';

export interface Counts {
  readonly photos: number;
  readonly answers: number;
  /** Pairs of photo and model version with more than one answer, or more than one event that says so. */
  readonly answeredTwice: number;
  readonly jobs: number;
  readonly deadLetters: number;
}

/** Counts in the database itself, with the app stopped, so that nothing is taken on its word. */
export async function countAll(
  address: string | undefined,
  folder: string,
): Promise<Counts> {
  const database = await openDatabase(address, folder);
  const count = async (sql: string): Promise<number> => {
    const [row] = await database.query(
      `SELECT count(*)::int AS found FROM ${sql}`,
    );
    return Number(row?.found);
  };
  try {
    return {
      photos: await count('photos'),
      answers: await count('answers'),
      answeredTwice:
        (await count(
          `(SELECT FROM answers GROUP BY photo_id, model_version HAVING count(*) > 1) AS twice`,
        )) +
        (await count(
          `(SELECT FROM events WHERE event->>'type' LIKE '%.answered'
            GROUP BY photo_id, event->'data'->>'modelVersion' HAVING count(*) > 1) AS told`,
        )),
      jobs: await count(
        `pgboss.job WHERE name = 'photos' AND state < 'completed'`,
      ),
      deadLetters: await count(`pgboss.job WHERE name = 'photos-dead'`),
    };
  } finally {
    await database.close();
  }
}
