import * as z from 'zod';
import type {Queries} from '../../contracts/database';
import {PhotoAnswered} from '../../contracts/events';
import {counting, noteForDeletion, type Removal} from './removePhotoRows';

/** Takes a person out of the database, and notes their pictures for deletion. Undefined when there is none. */
export async function removePersonRows(
  id: string,
  transaction: Queries,
): Promise<Removal | undefined> {
  // Keeping an answer holds the people whom it names, so from here on no new answer can name this one.
  const person = await transaction.query(
    'SELECT id FROM people WHERE id = $1 FOR UPDATE',
    [id],
  );
  if (person.length === 0) return undefined;
  const pictures = await transaction.query(
    'SELECT picture_key FROM enrolment_pictures WHERE person_id = $1',
    [id],
  );
  const keys = pictures.map((row) => z.string().parse(row.picture_key));
  const remove = counting(transaction);
  const named = JSON.stringify([{personId: id}]);
  const removed = {
    events: await remove(
      `DELETE FROM events USING answers
       WHERE events.photo_id = answers.photo_id AND answer -> 'faces' @> $1::jsonb
         AND event ->> 'type' = $2 AND event -> 'data' ->> 'modelVersion' = model_version`,
      [named, PhotoAnswered.shape.type.value],
    ),
    answers: await remove(
      `DELETE FROM answers WHERE answer -> 'faces' @> $1::jsonb`,
      [named],
    ),
    embeddings: await remove(
      `DELETE FROM enrolled_faces USING enrolment_pictures AS enrolment
       WHERE enrolment_id = enrolment.id AND person_id = $1`,
      [id],
    ),
    rows:
      (await remove('DELETE FROM enrolment_pictures WHERE person_id = $1', [
        id,
      ])) + (await remove('DELETE FROM people WHERE id = $1', [id])),
    // A job carries a photo's id, and nothing of a person.
    jobs: 0,
  };
  await noteForDeletion(id, keys, transaction);
  return {subject: {kind: 'person', id, keys}, removed};
}
