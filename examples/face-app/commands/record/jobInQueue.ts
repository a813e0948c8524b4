import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openEmbeddedDatabase} from '../../platform';

/** A job as pg-boss keeps it while a worker is at it. */
export type QueuedJob = Readonly<Record<string, unknown>>;

/**
 * Copies the database of a running app, to look into it at leisure: PGlite can be open in one process only. What is
 * written but not yet in its place is in the log that PostgreSQL reads when the copy is opened.
 */
export async function copyDatabase(
  folder: string,
): Promise<{jobOf(photoId: string): Promise<QueuedJob>}> {
  const copy = await mkdtemp(join(tmpdir(), 'face-app-record-'));
  await cp(join(folder, 'database'), copy, {recursive: true});
  return {
    jobOf: async (photoId) => {
      const database = await openEmbeddedDatabase(copy);
      const [job] = await database.query(
        `SELECT name AS queue, state, retry_count AS retries, data FROM pgboss.job
         WHERE data -> 'event' ->> 'subject' = $1`,
        [photoId],
      );
      await database.close();
      await rm(copy, {recursive: true});
      if (job === undefined) throw new Error(`No job of photo ${photoId}.`);
      return job;
    },
  };
}
