import {
  type FaceReader,
  type Gallery,
  HopelessPhoto,
} from '../../contracts/desks';
import type {Embedding} from '../../contracts/faces';
import {type DecodePicture, UndecodablePicture} from '../../contracts/image';

/** Pictures read in one go, so that other versions get their turn, and a stop need not wait. */
const AT_ONCE = 4;

interface EnrolledDeps {
  readonly gallery: Gallery;
  readonly reader: FaceReader;
  readonly decode: DecodePicture;
}

// #region read-everybody-anew
/**
 * Reads some of the enrolment pictures that a version has not read yet, one after the other, so that photos of users
 * get between. Returns how many it has settled; 0 means that there is nothing left to do.
 */
export async function readEnrolled(
  version: string,
  {gallery, reader, decode}: EnrolledDeps,
): Promise<number> {
  let settled = 0;
  for (const {enrolmentId} of await gallery.missing(version, AT_ONCE)) {
    const picture = await gallery.picture(enrolmentId);
    // Deleted meanwhile, with its person.
    if (picture === undefined) continue;
    const embedding = await onlyFace(picture, version, {reader, decode});
    await gallery.keepEmbedding(enrolmentId, version, embedding);
    settled += 1;
  }
  return settled;
}
// #endregion read-everybody-anew

/** Null when there is not exactly one: nobody could say whose the others are. */
async function onlyFace(
  picture: Uint8Array,
  version: string,
  {reader, decode}: Pick<EnrolledDeps, 'reader' | 'decode'>,
): Promise<Embedding | null> {
  try {
    const {faces} = await reader.read(await decode(picture), version);
    return faces.length === 1 ? (faces[0]?.embedding ?? null) : null;
  } catch (error) {
    if (error instanceof UndecodablePicture || error instanceof HopelessPhoto) {
      return null;
    }
    throw error;
  }
}
