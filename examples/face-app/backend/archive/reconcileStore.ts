import * as z from 'zod';
import type {ArchiveFindings} from '../../contracts/desks';
import {holdLock} from '../advisoryLock';
import {countEach} from '../countEach';
import {expire} from '../deletion/expire';
import {finishAll} from '../deletion/finishAll';
import type {ArchiveDependencies} from '../dependencies';
import {adoptStray} from './adoptStray';
import {lockPhoto, markFailed} from './answers';
import {activeVersion} from './viewPhotos';

const PICTURE_GONE =
  'The picture is no longer in the store. Send it again, or restore it from a backup.';

const PhotoKeyRow = z.object({
  id: z.string(),
  picture_key: z.string(),
  failure: z.string().nullable(),
});

/** Finds what the store and the rows disagree about, and mends it. */
export async function reconcileStore(
  dependencies: ArchiveDependencies,
): Promise<ArchiveFindings> {
  const {database, pictures, log, metrics} = dependencies;
  const finishedDeletions = await finishAll(dependencies);
  const expired = await expire(dependencies);
  const rows = z
    .array(PhotoKeyRow)
    .parse(await database.query('SELECT id, picture_key, failure FROM photos'));
  const stored = new Set<string>();
  for await (const key of pictures.list('photos/')) stored.add(key);
  const withRow = new Set(rows.map((row) => row.picture_key));
  const strays = [...stored].filter((key) => !withRow.has(key));
  const adoptedPictures = await countEach(strays, log, async (key) => {
    const isAdopted = await adoptStray(key, dependencies);
    if (isAdopted) metrics.photoAccepted('adopted');
    return isAdopted;
  });
  const lost = rows.filter(
    (row) => row.failure === null && !stored.has(row.picture_key),
  );
  const rowsWithoutPicture = await countEach(lost, log, (row) =>
    reportLost(row.id, row.picture_key, dependencies),
  );
  return {adoptedPictures, rowsWithoutPicture, finishedDeletions, expired};
}

// #region report-lost-picture
/** Marks a photo as failed whose picture is gone. False when it was deleted or sent again meanwhile. */
async function reportLost(
  id: string,
  key: string,
  {database, pictures, model}: ArchiveDependencies,
): Promise<boolean> {
  const version = (await activeVersion(model)) ?? 'none';
  return database.transaction(async (transaction) => {
    await holdLock(transaction, key);
    if (!(await lockPhoto(id, transaction))) return false;
    if ((await pictures.get(key)) !== undefined) return false;
    await markFailed(id, version, PICTURE_GONE, transaction);
    return true;
  });
}
// #endregion report-lost-picture
