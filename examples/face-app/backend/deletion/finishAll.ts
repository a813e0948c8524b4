import * as z from 'zod';
import {holdLock} from '../advisoryLock';
import {countEach} from '../countEach';
import type {ArchiveDependencies} from '../dependencies';
import {finishDeletion} from './finishDeletion';

type Dependencies = Pick<ArchiveDependencies, 'database' | 'pictures' | 'log'>;

/** Finishes deletions that were cut off, and enrolments that were: their pictures must not stay. Counts both. */
export async function finishAll(dependencies: Dependencies): Promise<number> {
  const {database, log} = dependencies;
  const noted = await database.query(
    'SELECT picture_key FROM pending_deletions',
  );
  const finished = await countEach(noted, log, async (row) => {
    await finishDeletion(z.string().parse(row.picture_key), dependencies);
    return true;
  });
  const enrolmentKeys: string[] = [];
  for await (const key of dependencies.pictures.list('enrolments/'))
    enrolmentKeys.push(key);
  return (
    finished +
    (await countEach(enrolmentKeys, log, (key) =>
      removeIfAbandoned(key, dependencies),
    ))
  );
}

/**
 * An enrolment picture without a row has no consent on record: unlike a photo it is never adopted, but removed.
 * An enrolment that is still at work holds the lock.
 */
function removeIfAbandoned(
  key: string,
  {database, pictures}: Dependencies,
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const known = () =>
      transaction.query(
        'SELECT FROM enrolment_pictures WHERE picture_key = $1',
        [key],
      );
    if ((await known()).length > 0) return false;
    await holdLock(transaction, key);
    return (await known()).length === 0 && (await pictures.remove(key));
  });
}
