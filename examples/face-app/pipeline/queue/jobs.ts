import * as z from 'zod';
import type {Queries} from '../../contracts/database';
import type {QueueDepth} from '../../contracts/platform';
import {CUT_OFF, DEAD, PHOTOS} from './queues';

/** pg-boss has no call that finds jobs by what is in them, so these read its tables, which its documentation describes. */
const PHOTO_OF_JOB = `data -> 'event' ->> 'subject'`;
const EVERYWHERE = ['pgboss.job', 'pgboss.archive'] as const;

/** Deletes a photo's jobs and dead letters, wherever and in whatever state. Returns how many there were. */
export async function deletePhotosJobs(
  photoId: string,
  transaction: Queries,
): Promise<number> {
  let deleted = 0;
  for (const table of EVERYWHERE) {
    const rows = await transaction.query(
      `DELETE FROM ${table} WHERE ${PHOTO_OF_JOB} = $1 RETURNING id`,
      [photoId],
    );
    deleted += rows.length;
  }
  return deleted;
}

/** How many jobs of one photo there are, wherever and in whatever state. */
export async function countPhotosJobs(
  photoId: string,
  queries: Queries,
): Promise<number> {
  let found = 0;
  for (const table of EVERYWHERE) {
    const rows = await queries.query(
      `SELECT id FROM ${table} WHERE ${PHOTO_OF_JOB} = $1`,
      [photoId],
    );
    found += rows.length;
  }
  return found;
}

const Depth = z.object({
  waiting: z.number(),
  active: z.number(),
  deadLetters: z.number(),
  oldestAge: z.number(),
});

// #region how-long-they-wait
/** A job whose pause before the next attempt is not over waits too. */
export async function queueDepth(queries: Queries): Promise<QueueDepth> {
  const [row] = await queries.query(
    `SELECT
       count(*) FILTER (WHERE name = $1 AND state < 'active')::int AS waiting,
       count(*) FILTER (WHERE name = $1 AND state = 'active')::int AS active,
       count(*) FILTER (WHERE name = $2)::int AS "deadLetters",
       coalesce(extract(epoch FROM now() - min(created_on)
         FILTER (WHERE name = $1 AND state < 'active')), 0)::float8 AS "oldestAge"
     FROM pgboss.job WHERE name IN ($1, $2)`,
    [PHOTOS, DEAD],
  );
  return Depth.parse(row);
}
// #endregion how-long-they-wait

const FoundJob = z.object({
  name: z.string(),
  photo: z.string(),
  reason: z.string(),
});

export interface FoundJobs {
  /** Ids of the photos that have a job. */
  readonly queued: ReadonlySet<string>;
  /** Why a photo has a dead letter, by the photo's id. */
  readonly dead: ReadonlyMap<string, string>;
}

export async function findJobs(queries: Queries): Promise<FoundJobs> {
  const rows = await queries.query(
    `SELECT name, ${PHOTO_OF_JOB} AS photo, coalesce(data ->> 'reason', $3) AS reason
     FROM pgboss.job
     WHERE ${PHOTO_OF_JOB} IS NOT NULL AND (name = $2 OR (name = $1 AND state <= 'active'))`,
    [PHOTOS, DEAD, CUT_OFF],
  );
  const jobs = z.array(FoundJob).parse(rows);
  const inQueue = (queue: string) => jobs.filter(({name}) => name === queue);
  return {
    queued: new Set(inQueue(PHOTOS).map(({photo}) => photo)),
    dead: new Map(inQueue(DEAD).map(({photo, reason}) => [photo, reason])),
  };
}
