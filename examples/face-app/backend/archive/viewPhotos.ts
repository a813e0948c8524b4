import * as z from 'zod';
import type {Database, Row} from '../../contracts/database';
import {type ActiveModel, ModelUnavailable} from '../../contracts/desks';
import {Answer, type Photo, type PhotoList} from '../../contracts/photo';
import type {Retention} from '../dependencies';
import {createEventLog} from '../eventLog';

const DAY_MS = 86_400_000;

const PhotoRow = z.object({
  id: z.string(),
  position: z.coerce.string(),
  stored_at: z.date(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  bytes: z.coerce.number(),
  failure: z.string().nullable(),
  answer: Answer.nullable(),
});

export interface PhotoViews {
  find(id: string): Promise<Photo | undefined>;
  /** Newest first, those before the cursor `before`. */
  list(before: string | undefined, limit: number): Promise<PhotoList>;
}

/** The photos as the app shows them, with the answers of the version that is active now. */
export function createPhotoViews({
  database,
  model,
  retention,
}: {
  readonly database: Database;
  readonly model: ActiveModel;
  readonly retention: Retention;
}): PhotoViews {
  const rows = async (condition: string, values: readonly unknown[]) =>
    database.query(
      `SELECT photos.*, answer FROM photos
       LEFT JOIN answers ON photo_id = id AND model_version = $1 ${condition}`,
      [await activeVersion(model), ...values],
    );
  const view = (row: Row) => viewOf(PhotoRow.parse(row), retention);
  return {
    find: async (id) => {
      const [row] = await rows('WHERE id = $2', [id]);
      return row && view(row);
    },
    list: async (before, limit) => {
      // Asked first: an event that comes between the two questions is then told twice, and not never.
      const lastEvent = await createEventLog(database).last();
      const found = await rows(
        'WHERE $2::bigint IS NULL OR position < $2 ORDER BY position DESC LIMIT $3',
        [before ?? null, limit + 1],
      );
      const page = found.slice(0, limit);
      const oldest = found.length > limit ? page.at(-1) : undefined;
      return {
        photos: page.map(view),
        next: oldest === undefined ? null : PhotoRow.parse(oldest).position,
        lastEvent,
      };
    },
  };
}

function viewOf(row: z.infer<typeof PhotoRow>, retention: Retention): Photo {
  const {id, width, height, bytes, failure, answer, stored_at: storedAt} = row;
  const answered = answer === null ? 'waiting' : 'answered';
  return {
    id,
    state: failure === null ? answered : 'failed',
    storedAt: storedAt.toISOString(),
    deleteAfter: daysAfter(storedAt, retention.photoDays),
    width,
    height,
    bytes,
    answer,
    failure,
  };
}

/** `days` times 24 hours later, as ISO 8601. */
export function daysAfter(start: Date, days: number): string {
  return new Date(start.getTime() + days * DAY_MS).toISOString();
}

/** Null before the first version is promoted: then no photo has an answer yet. */
export async function activeVersion(
  model: ActiveModel,
): Promise<string | null> {
  try {
    return (await model.active()).version;
  } catch (error) {
    if (error instanceof ModelUnavailable) return null;
    throw error;
  }
}
