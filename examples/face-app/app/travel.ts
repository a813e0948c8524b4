import type {FaceAppEvent} from '../contracts/events';
import type {Photo} from '../contracts/photo';

/** The stops on a photo's way, as the page shows them. */
export const STOPS = ['stored', 'queued', 'recognising', 'answered'] as const;
export type Stop = (typeof STOPS)[number];

/** Where a photo is on its way. */
export interface Travel {
  readonly photo: Photo;
  readonly stop: Stop | 'failed';
  /** How often a worker has begun with it; 0 when that is not known. */
  readonly attempt: number;
  /** Of a photo that was sent from this page. */
  readonly fileName?: string | undefined;
}

/**
 * Where a photo is, as the backend tells it now. The photo alone does not say that a worker has begun with it, nor
 * how it was called on the disk it came from: that is taken over from `before`.
 */
export function travelOf(photo: Photo, before?: Travel): Travel {
  const {fileName, attempt = 0} = before ?? {};
  if (photo.state !== 'waiting')
    return {photo, stop: photo.state, attempt, fileName};
  const hasBegun = before?.stop === 'recognising';
  const stop = hasBegun ? 'recognising' : 'queued';
  return {photo, stop, attempt, fileName};
}

/**
 * Where the photo is after an event about it. What an event does not carry (the names, above all) has to be asked
 * for: `ask` says so. `undefined` means gone, or not on the page. An event may come twice, and a new model version
 * may begin with a photo that an older one has answered.
 */
export function afterEvent(
  before: Travel | undefined,
  {type, data}: FaceAppEvent,
): {readonly travel: Travel | undefined; readonly ask: boolean} {
  switch (type) {
    case 'org.ml-roles.face-app.photo.stored':
      if (before?.stop === 'stored')
        return {travel: {...before, stop: 'queued'}, ask: false};
      return {travel: before, ask: before === undefined};
    case 'org.ml-roles.face-app.photo.started': {
      const isKnown = before?.photo.answer?.modelVersion === data.modelVersion;
      if (before === undefined || isKnown) return {travel: before, ask: false};
      const {attempt} = data;
      return {travel: {...before, stop: 'recognising', attempt}, ask: false};
    }
    case 'org.ml-roles.face-app.photo.answered':
    case 'org.ml-roles.face-app.photo.failed':
      return {travel: before, ask: before !== undefined};
    case 'org.ml-roles.face-app.photo.deleted':
      return {travel: undefined, ask: false};
  }
}
