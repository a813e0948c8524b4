import {HopelessPhoto, ModelUnavailable} from '../../contracts/desks';
import {Problem} from '../../contracts/problem';
import type {BackendDependencies} from '../dependencies';
import {type CleanPicture, cleanPicture} from '../intake/cleanPicture';

/** A photo that may enrol a person, with what the model made of its only face. */
export interface JudgedPhoto {
  readonly picture: CleanPicture;
  readonly modelVersion: string;
  readonly embedding: readonly number[];
}

interface Refusal {
  /** Of the photo in the request, from 0. */
  readonly index: number;
  readonly reason: string;
}

const REPEATED =
  'It is the same picture as another one. Each must be a photo of its own.';

/** Judges all photos of an enrolment. Throws one Problem that says what is wrong with each that is refused. */
export async function judgePhotos(
  photos: readonly Uint8Array[],
  dependencies: BackendDependencies,
): Promise<readonly JudgedPhoto[]> {
  const judged: JudgedPhoto[] = [];
  const refusals: Refusal[] = [];
  for (const [index, bytes] of photos.entries()) {
    const verdict = await judgePhoto(bytes, dependencies);
    const isRepeated =
      typeof verdict === 'object' &&
      judged.some(({picture}) => isSame(picture, verdict.picture));
    if (typeof verdict === 'string') refusals.push({index, reason: verdict});
    else if (isRepeated) refusals.push({index, reason: REPEATED});
    else judged.push(verdict);
  }
  if (refusals.length > 0) throw refused(refusals);
  return judged;
}

/** Returns the reason as a string when the photo is refused. */
async function judgePhoto(
  bytes: Uint8Array,
  {limits, decode, reader, model, judgeEnrolment}: BackendDependencies,
): Promise<JudgedPhoto | string> {
  try {
    const picture = await cleanPicture(bytes, limits);
    const image = await decode(picture.bytes);
    const reading = await reader.read(image, (await model.active()).version);
    const reason = judgeEnrolment(image, reading);
    const [face] = reading.faces;
    if (reason !== undefined) return reason;
    if (face === undefined) return 'The model finds no face in it.';
    const {modelVersion} = reading;
    return {picture, modelVersion, embedding: face.embedding};
  } catch (error) {
    if (error instanceof ModelUnavailable) throw notNow();
    if (error instanceof HopelessPhoto) return error.message;
    if (error instanceof Problem && error.status < 500) return error.detail;
    throw error;
  }
}

const isSame = (one: CleanPicture, other: CleanPicture) =>
  Buffer.compare(one.bytes, other.bytes) === 0;

function refused(refusals: readonly Refusal[]): Problem {
  const reasons = refusals.map(
    ({index, reason}) => `Photo ${index + 1}: ${reason}`,
  );
  return new Problem({
    status: 422,
    kind: 'enrolment-refused',
    title: 'Photos that cannot enrol a person',
    detail: `${reasons.join(' ')} Nothing was kept.`,
    errors: refusals.map(({index, reason}) => ({
      pointer: `#/photo/${index}`,
      detail: reason,
    })),
  });
}

function notNow(): Problem {
  return new Problem({
    status: 503,
    kind: 'model-unavailable',
    title: 'No model to look at the photos',
    detail:
      'The model server does not answer, and a photo must be looked at before it enrols a person. Nothing was kept.',
    retryAfter: 10,
  });
}
