import {announce} from './announce';
import {describeFaces} from './describeFace';
import {stopWords} from './stopLine';
import type {Travel} from './travel';

/** Announces each stop of a photo that was sent from this page; others travel in silence. */
export function announceTravel(before: Travel, travel: Travel): void {
  const {fileName, stop, attempt, photo} = travel;
  if (fileName === undefined) return;
  const words = stopWords(stop, attempt);
  if (
    before.fileName !== undefined &&
    words === stopWords(before.stop, before.attempt)
  )
    return;
  const reason = photo.failure === null ? '' : `: ${photo.failure}`;
  const faces =
    photo.answer === null ? '' : `, ${describeFaces(photo.answer.faces)}`;
  announce(
    `${fileName}: ${words}${stop === 'failed' ? reason : ''}${stop === 'answered' ? faces : ''}`,
  );
}
