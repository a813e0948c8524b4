import type {Database, Queries} from '../../contracts/database';
import type {PhotoArchive} from '../../contracts/desks';
import {PhotoStored} from '../../contracts/events';
import type {Answer} from '../../contracts/photo';
import {appendEvent} from '../eventLog';
import {photoAnswered, photoFailed} from '../photoEvents';

type Answers = Pick<
  PhotoArchive,
  'hasAnswer' | 'keepAnswer' | 'keepFailure' | 'clearFailure' | 'unanswered'
>;

/** What became of the photos: answers and failures, each kept together with its event. */
export function createAnswers(database: Database): Answers {
  return {
    hasAnswer: (photoId, modelVersion) =>
      hasAnswer(photoId, modelVersion, database),
    // #region one-answer
    keepAnswer: (answer) =>
      database.transaction(async (transaction) => {
        const {photoId, modelVersion} = answer;
        if (!(await lockPhoto(photoId, transaction))) return 'photo-gone';
        await requirePeople(answer, transaction);
        // The primary key decides who is first, also between two workers that answer at the same moment.
        const kept = await transaction.query(
          `INSERT INTO answers (photo_id, model_version, answer) VALUES ($1, $2, $3::jsonb)
           ON CONFLICT DO NOTHING RETURNING photo_id`,
          [photoId, modelVersion, JSON.stringify(answer)],
        );
        if (kept.length === 0) return 'already-kept';
        await clearFailure(photoId, transaction);
        await appendEvent(photoAnswered(answer), transaction);
        return 'kept';
      }),
    // #endregion one-answer
    keepFailure: (photoId, modelVersion, reason) =>
      database.transaction(async (transaction) => {
        if (!(await lockPhoto(photoId, transaction))) return;
        // The job was delivered twice, and the other delivery succeeded.
        if (await hasAnswer(photoId, modelVersion, transaction)) return;
        await markFailed(photoId, modelVersion, reason, transaction);
      }),
    clearFailure: (photoId) => clearFailure(photoId, database),
    unanswered: async (modelVersion, limit) => {
      const rows = await database.query(
        `SELECT announced.event FROM photos
         CROSS JOIN LATERAL (
           SELECT event FROM events
           WHERE photo_id = photos.id AND event ->> 'type' = $3
           ORDER BY number DESC LIMIT 1
         ) AS announced
         WHERE failure IS NULL AND NOT EXISTS (
           SELECT FROM answers WHERE photo_id = photos.id AND model_version = $1
         )
         ORDER BY position LIMIT $2`,
        [modelVersion, limit, PhotoStored.shape.type.value],
      );
      return rows.map(({event}) => PhotoStored.parse(event));
    },
  };
}

/** Records why a photo will not be answered, with its event. */
export async function markFailed(
  photoId: string,
  modelVersion: string,
  reason: string,
  transaction: Queries,
): Promise<void> {
  await transaction.query('UPDATE photos SET failure = $2 WHERE id = $1', [
    photoId,
    reason,
  ]);
  await appendEvent(photoFailed(photoId, modelVersion, reason), transaction);
}

/** Keeps all others from changing or deleting the photo until the transaction ends. False when it is gone. */
export async function lockPhoto(
  photoId: string,
  transaction: Queries,
): Promise<boolean> {
  const rows = await transaction.query(
    'SELECT id FROM photos WHERE id = $1 FOR UPDATE',
    [photoId],
  );
  return rows.length > 0;
}

/** Keeps the answer's people from being deleted meanwhile; throws when one already is, so that the job runs again. */
async function requirePeople(
  {faces}: Answer,
  transaction: Queries,
): Promise<void> {
  const named = new Set(
    faces.flatMap(({personId}) => (personId === null ? [] : [personId])),
  );
  const there = await transaction.query(
    'SELECT id FROM people WHERE id = ANY ($1::uuid[]) ORDER BY id FOR SHARE',
    [[...named]],
  );
  if (there.length < named.size)
    throw new Error(
      'A person whom the answer names has been deleted meanwhile: answer the photo anew.',
    );
}

async function hasAnswer(
  photoId: string,
  modelVersion: string,
  queries: Queries,
): Promise<boolean> {
  const rows = await queries.query(
    'SELECT FROM answers WHERE photo_id = $1 AND model_version = $2',
    [photoId, modelVersion],
  );
  return rows.length > 0;
}

async function clearFailure(photoId: string, queries: Queries): Promise<void> {
  await queries.query(
    'UPDATE photos SET failure = NULL WHERE id = $1 AND failure IS NOT NULL',
    [photoId],
  );
}
