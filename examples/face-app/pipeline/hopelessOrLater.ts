import {HopelessPhoto, ModelUnavailable} from '../contracts/desks';
import {UndecodablePicture} from '../contracts/image';
import {MOST_ATTEMPTS} from './queue/queues';

// #region hopeless-or-later
/** Only a failure that can end differently next time is worth another try, and not for ever. */
export function hopelessOrLater(
  error: unknown,
  attempt: number,
): 'try-again' | 'dead-letter' {
  const isHopeless =
    error instanceof UndecodablePicture || error instanceof HopelessPhoto;
  return isHopeless || attempt >= MOST_ATTEMPTS ? 'dead-letter' : 'try-again';
}
// #endregion hopeless-or-later

/** For the photo's owner: what we know, without what an unforeseen error may give away. */
export function reasonOf(error: unknown): string {
  const isMeantForPeople =
    error instanceof UndecodablePicture ||
    error instanceof HopelessPhoto ||
    error instanceof ModelUnavailable;
  return isMeantForPeople
    ? error.message
    : 'Something unforeseen happened. The log says what.';
}
