import type {Queries} from '../contracts/database';
import {Embedding} from '../contracts/faces';

/** Keeps what a model version makes of an enrolment picture. Nothing happens when that was deleted meanwhile. */
export async function keepEmbedding(
  enrolmentId: string,
  modelVersion: string,
  embedding: readonly number[] | null,
  queries: Queries,
): Promise<void> {
  // Given as an array, which both kinds of column take: PostgreSQL casts it to a vector where there is one.
  await queries.query(
    `INSERT INTO enrolled_faces (enrolment_id, model_version, embedding)
     SELECT id, $2, $3::real[] FROM enrolment_pictures WHERE id = $1 FOR SHARE
     ON CONFLICT (model_version, enrolment_id) DO UPDATE SET embedding = excluded.embedding`,
    [
      enrolmentId,
      modelVersion,
      embedding === null ? null : Embedding.parse(embedding),
    ],
  );
}
