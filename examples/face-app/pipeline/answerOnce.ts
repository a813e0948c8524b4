import {
  type ActiveModel,
  type FaceReader,
  HopelessPhoto,
  type PhotoArchive,
} from '../contracts/desks';
import type {Reading} from '../contracts/faces';
import type {DecodePicture} from '../contracts/image';
import type {Answer, NamedFace} from '../contracts/photo';
import type {Outcome, Stage} from '../contracts/platform';

type Model = Awaited<ReturnType<ActiveModel['active']>>;

/** Whom the worker asks on a photo's way. */
export interface Desks {
  readonly archive: Pick<
    PhotoArchive,
    'hasAnswer' | 'picture' | 'find' | 'keepAnswer'
  >;
  readonly decode: DecodePicture;
  readonly reader: FaceReader;
  /** Says who each face is. */
  readonly name: (reading: Reading, threshold: number) => Promise<NamedFace[]>;
  /** Passes on what a stage gives, and notes how long it took. */
  readonly timed: <T>(stage: Stage, work: Promise<T>) => Promise<T>;
  /** Tells whoever listens that work on the photo begins. */
  readonly begun: () => Promise<void>;
}

const OUTCOME_OF = {
  kept: 'answered',
  'already-kept': 'already-answered',
  'photo-gone': 'photo-gone',
} as const;

// #region answer-once
/** One answer for each photo and model version, however often the photo is announced. */
export async function answerOnce(
  photoId: string,
  {version, threshold}: Model,
  {archive, decode, reader, name, timed, begun}: Desks,
): Promise<Outcome> {
  if (await archive.hasAnswer(photoId, version)) return 'already-answered';
  const picture = await archive.picture(photoId);
  if (picture === undefined) return goneOrHopeless(photoId, archive);
  await begun();
  const image = await timed('decode', decode(picture));
  const found = await timed('infer', reader.read(image, version));
  const faces = await timed('search', name(found, threshold));
  const answer: Answer = {
    ...{photoId, modelVersion: version, threshold, faces},
    answeredAt: new Date().toISOString(),
  };
  // The last word is the database's: of two answers it keeps the first.
  return OUTCOME_OF[await timed('keep', archive.keepAnswer(answer))];
}
// #endregion answer-once

/** Done, when the photo was deleted; hopeless, when its picture alone is missing. */
async function goneOrHopeless(
  photoId: string,
  archive: Desks['archive'],
): Promise<Outcome> {
  if ((await archive.find(photoId)) === undefined) return 'photo-gone';
  throw new HopelessPhoto('Its picture is missing from the store.');
}
