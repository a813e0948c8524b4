import * as z from 'zod';
import type {Database} from '../contracts/database';
import type {Gallery} from '../contracts/desks';
import {Embedding} from '../contracts/faces';
import type {PictureStore} from '../contracts/pictureStore';
import {keepEmbedding} from './keepEmbedding';

const NeighbourRow = z.object({
  person_id: z.string(),
  name: z.string(),
  distance: z.number(),
});
const Progress = z.object({
  embedded: z.coerce.number(),
  refused: z.coerce.number(),
  enrolled: z.coerce.number(),
});

/** The enrolled faces. Embeddings of all other faces are never stored. */
export function createGallery(
  database: Database,
  pictures: PictureStore,
): Gallery {
  return {
    // #region exact-search
    nearest: async (embedding, modelVersion) => {
      // Every enrolled face is compared. An index would be quicker, and now and then miss the nearest one:
      // among some ten thousand faces the answer is worth more than the milliseconds.
      const distance = database.hasVectors
        ? 'embedding <-> $1::real[]::vector'
        : `(SELECT sqrt(sum((mine - theirs) * (mine - theirs)))
            FROM unnest($1::real[], embedding::real[]) AS pair (mine, theirs))`;
      const [row] = await database.query(
        `SELECT person_id, name, ${distance} AS distance
         FROM enrolled_faces
         JOIN enrolment_pictures ON enrolment_pictures.id = enrolment_id
         JOIN people ON people.id = person_id
         WHERE model_version = $2 AND embedding IS NOT NULL
         -- Equally near faces: always the same one, whatever order the rows lie in.
         ORDER BY distance, enrolment_id LIMIT 1`,
        [Embedding.parse(embedding), modelVersion],
      );
      if (row === undefined) return undefined;
      const found = NeighbourRow.parse(row);
      return {
        personId: found.person_id,
        name: found.name,
        distance: found.distance,
      };
    },
    // #endregion exact-search
    missing: async (modelVersion, limit) => {
      const rows = await database.query(
        `SELECT id FROM enrolment_pictures WHERE NOT EXISTS (
           SELECT FROM enrolled_faces WHERE enrolment_id = id AND model_version = $1
         ) ORDER BY id LIMIT $2`,
        [modelVersion, limit],
      );
      return rows.map(({id}) => ({enrolmentId: z.string().parse(id)}));
    },
    picture: async (enrolmentId) => {
      const [row] = await database.query(
        'SELECT picture_key FROM enrolment_pictures WHERE id = $1',
        [enrolmentId],
      );
      return row && pictures.get(z.string().parse(row.picture_key));
    },
    keepEmbedding: (enrolmentId, modelVersion, embedding) =>
      keepEmbedding(enrolmentId, modelVersion, embedding, database),
    progress: async (modelVersion) => {
      const [row] = await database.query(
        `SELECT count(*) AS enrolled, count(embedding) AS embedded,
           count(*) FILTER (WHERE enrolment_id IS NOT NULL AND embedding IS NULL) AS refused
         FROM enrolment_pictures
         LEFT JOIN enrolled_faces ON enrolment_id = id AND model_version = $1`,
        [modelVersion],
      );
      return Progress.parse(row);
    },
    keepOnly: async (modelVersions, transaction) => {
      await transaction.query(
        'DELETE FROM enrolled_faces WHERE model_version <> ALL ($1::text[])',
        [modelVersions],
      );
    },
  };
}
