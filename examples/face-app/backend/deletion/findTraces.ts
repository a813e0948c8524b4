import * as z from 'zod';
import type {Queries} from '../../contracts/database';
import {PhotoDeleted} from '../../contracts/events';
import type {Traces} from '../../contracts/person';
import type {PictureStore} from '../../contracts/pictureStore';
import {holdLock} from '../advisoryLock';
import type {ArchiveDependencies} from '../dependencies';
import type {Subject} from './removePhotoRows';

type Dependencies = Pick<
  ArchiveDependencies,
  'database' | 'pictures' | 'queue'
>;

/**
 * Searches everything for what has been deleted: the store's own listing, and the id as text in whole rows, so that a
 * place of which the deletion did not know is found too. The event that announces the deletion does not count.
 */
export async function findTraces(
  {kind, id, keys}: Subject,
  {database, pictures, queue}: Dependencies,
): Promise<Traces> {
  const count = countWith(database);
  const mentions = (table: string) =>
    count(`FROM ${table} AS found WHERE found::text LIKE $1`, [`%${id}%`]);
  let files = 0;
  for (const key of keys) {
    files += await database.transaction((transaction) =>
      countFiles(key, id, pictures, transaction),
    );
  }
  return {
    pictures: files,
    rows:
      (await mentions('photos')) +
      (await mentions('people')) +
      (await mentions('enrolment_pictures')) +
      (await mentions('pending_deletions')),
    embeddings: await count(
      `FROM enrolled_faces JOIN enrolment_pictures ON enrolment_id = id WHERE person_id = $1`,
      [id],
    ),
    answers: await mentions('answers'),
    events: await count(
      `FROM events WHERE event::text LIKE $1 AND event ->> 'type' <> $2`,
      [`%${id}%`, PhotoDeleted.shape.type.value],
    ),
    jobs: kind === 'photo' ? await queue.count(id) : 0,
  };
}

/** How often the store has the file. The same picture may have been sent again meanwhile: then it is another photo's. */
async function countFiles(
  key: string,
  id: string,
  pictures: PictureStore,
  transaction: Queries,
): Promise<number> {
  await holdLock(transaction, key);
  const owners = await countWith(transaction)(
    `FROM (SELECT id FROM photos WHERE picture_key = $1 UNION ALL
           SELECT subject_id FROM pending_deletions WHERE picture_key = $1) AS owner WHERE id <> $2`,
    [key, id],
  );
  if (owners > 0) return 0;
  let files = 0;
  for await (const found of pictures.list(key)) if (found === key) files += 1;
  return files;
}

const countWith =
  (queries: Queries) =>
  async (sql: string, values: readonly unknown[]): Promise<number> => {
    const [row] = await queries.query(
      `SELECT count(*) AS count ${sql}`,
      values,
    );
    return z.coerce.number().parse(row?.count);
  };
