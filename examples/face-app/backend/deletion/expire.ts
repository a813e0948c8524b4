import * as z from 'zod';
import {countEach} from '../countEach';
import type {ArchiveDependencies} from '../dependencies';
import {deletePerson, deletePhoto} from './deleteWithProof';

/** Most that is deleted in one round, so that a round stays short; the next one goes on. */
const MOST_AT_ONCE = 100;

type Dependencies = Omit<ArchiveDependencies, 'limits' | 'metrics' | 'model'>;

/** Deletes what is past its retention, just as on request. Returns how much that was. */
export async function expire(dependencies: Dependencies): Promise<number> {
  const {database, retention, log} = dependencies;
  // #region past-retention
  const olderThan = async (days: number, sql: string) => {
    const rows = await database.query(
      `${sql} < now() - $1 * interval '1 day' LIMIT $2`,
      [days, MOST_AT_ONCE],
    );
    return rows.map(({id}) => z.string().parse(id));
  };
  const photos = await olderThan(
    retention.photoDays,
    'SELECT id FROM photos WHERE stored_at',
  );
  const people = await olderThan(
    retention.personDays,
    'SELECT id FROM people WHERE enrolled_at',
  );
  // #endregion past-retention
  return (
    (await countEach(photos, log, async (id) =>
      Boolean(await deletePhoto(id, dependencies)),
    )) +
    (await countEach(people, log, async (id) =>
      Boolean(await deletePerson(id, dependencies)),
    ))
  );
}
