import type {AnswerStore, PhotoEvent} from '../contracts/photoEvent';

/** What becomes of an event after the worker has seen it. */
export type Outcome =
  'answered' | 'already-answered' | 'try-again' | 'dead-letter';

/** Thrown by `recognise` for a photo that no second try will mend, such as a file that is no picture. */
export class HopelessPhoto extends Error {}

interface Work {
  readonly event: PhotoEvent;
  /** How often this event has been tried, this time included. */
  readonly attempt: number;
  readonly modelVersion: string;
  readonly answers: AnswerStore;
  readonly recognise: (photoId: string) => Promise<unknown>;
}

export const MOST_ATTEMPTS = 3;

// #region answer-once
/** One answer for each photo and model version, however often its event arrives. */
export async function answerOnce({
  event,
  attempt,
  modelVersion,
  answers,
  recognise,
}: Work): Promise<Outcome> {
  const {photoId} = event;
  if (await answers.has(photoId, modelVersion)) return 'already-answered';
  try {
    await answers.keep(photoId, modelVersion, await recognise(photoId));
    return 'answered';
  } catch (error) {
    const canSucceedLater =
      !(error instanceof HopelessPhoto) && attempt < MOST_ATTEMPTS;
    return canSucceedLater ? 'try-again' : 'dead-letter';
  }
}
// #endregion answer-once
