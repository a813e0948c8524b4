import type {Queries} from '../contracts/database';
import type {PictureStore} from '../contracts/pictureStore';
import type {HealthCheck} from '../contracts/platform';

/** Rejects or hangs when the database is lost, which counts as a problem too. */
export function databaseAnswers(database: Queries): HealthCheck {
  return async () => {
    await database.query('SELECT 1');
    return undefined;
  };
}

// #region refuse-before-full
/** A full disk would lose photos; one that is nearly full is told while there is still time. */
export function hasSpace(
  pictures: Pick<PictureStore, 'freeBytes'>,
  minFreeMegabytes: number,
): HealthCheck {
  return async () => {
    const free = Math.floor((await pictures.freeBytes()) / 1024 / 1024);
    return free >= minFreeMegabytes
      ? undefined
      : `Only ${String(free)} MB are free where the pictures lie, and ${String(minFreeMegabytes)} MB must be. Free some space, or lower FACE_APP_MIN_FREE_MB.`;
  };
}
// #endregion refuse-before-full
