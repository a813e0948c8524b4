import type {Embedding, Reading} from './faces';
import type {FaceAppEvent, NumberedEvent, PhotoStored} from './events';
import type {Queries} from './database';
import type {RgbImage} from './image';
import type {Answer} from './photo';

/** What the backend asks of the pipeline. */
export interface PhotoQueue {
  /** Puts the photo's job into the queue, in the transaction that stores the photo: both or neither. */
  announce(event: PhotoStored, transaction: Queries): Promise<void>;
  /** Takes a deleted photo's work out of the queue and the dead letters. Returns how many jobs went. */
  cancel(photoId: string, transaction: Queries): Promise<number>;
  /** How many jobs of a photo there still are, the dead letters included. */
  count(photoId: string): Promise<number>;
}

/** What the pipeline asks of the backend about photos. */
export interface PhotoArchive {
  /** Undefined when the photo has been deleted meanwhile. */
  find(photoId: string): Promise<{readonly pictureKey: string} | undefined>;
  /** The picture's bytes; undefined when the photo or its picture is gone. */
  picture(photoId: string): Promise<Uint8Array | undefined>;
  hasAnswer(photoId: string, modelVersion: string): Promise<boolean>;
  /** Keeps the first answer for a photo and model version, with its event; a second one changes nothing. */
  keepAnswer(answer: Answer): Promise<'kept' | 'already-kept' | 'photo-gone'>;
  /** Marks the photo as failed, with its event. */
  keepFailure(
    photoId: string,
    modelVersion: string,
    reason: string,
  ): Promise<void>;
  /** Forgets a failure, as the photo is tried again. */
  clearFailure(photoId: string): Promise<void>;
  /** Photos that are neither answered by this version nor failed, oldest first, as the events that announced them. */
  unanswered(
    modelVersion: string,
    limit: number,
  ): Promise<readonly PhotoStored[]>;
  /** Finds what the store and the rows disagree about, and mends it. */
  reconcile(): Promise<ArchiveFindings>;
}

export interface ArchiveFindings {
  readonly adoptedPictures: number;
  readonly rowsWithoutPicture: number;
  readonly finishedDeletions: number;
  readonly expired: number;
}

/** The stream of what happened, oldest first, kept by the backend so that a listener can resume. */
export interface EventLog {
  append(event: FaceAppEvent, transaction?: Queries): Promise<void>;
  /** At most `limit` events with a number above `after`. */
  after(after: number, limit: number): Promise<readonly NumberedEvent[]>;
  last(): Promise<number>;
}

/** The nearest enrolled face. */
export interface Neighbour {
  readonly personId: string;
  readonly name: string;
  /** Euclidean, no unit. */
  readonly distance: number;
}

/** The enrolled faces: kept by the backend, searched by the pipeline. */
export interface Gallery {
  /** Exact nearest neighbour among the faces embedded by this version; undefined when there are none. */
  nearest(
    embedding: Embedding,
    modelVersion: string,
  ): Promise<Neighbour | undefined>;
  /** Enrolment pictures that this version has neither embedded nor refused. */
  missing(
    modelVersion: string,
    limit: number,
  ): Promise<readonly {readonly enrolmentId: string}[]>;
  /** The enrolment picture's bytes; undefined when the person was deleted meanwhile. */
  picture(enrolmentId: string): Promise<Uint8Array | undefined>;
  /** Null records that this version finds no face in the picture. */
  keepEmbedding(
    enrolmentId: string,
    modelVersion: string,
    embedding: Embedding | null,
  ): Promise<void>;
  progress(modelVersion: string): Promise<{
    readonly embedded: number;
    readonly refused: number;
    readonly enrolled: number;
  }>;
  /** Forgets the embeddings of versions that are no longer kept. */
  keepOnly(
    modelVersions: readonly string[],
    transaction: Queries,
  ): Promise<void>;
}

/**
 * Asks the model server. Rejects with {@link ModelUnavailable} when a later try may succeed, and with
 * {@link HopelessPhoto} when the server will never read this picture.
 */
export interface FaceReader {
  read(image: RgbImage, modelVersion: string): Promise<Reading>;
}

/** The model server does not answer, or not yet. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
}

/** No further try can end differently. The message is for the person who looks at what failed. */
export class HopelessPhoto extends Error {
  override readonly name = 'HopelessPhoto';
}

/** Which model version answers now. Kept by the pipeline. */
export interface ActiveModel {
  /** Rejects with {@link ModelUnavailable} before the first version is promoted. */
  active(): Promise<{readonly version: string; readonly threshold: number}>;
}

/** Decides, from the nearest enrolled face, who it is. The data scientist's rule. */
export type Decide = (
  neighbour: Neighbour | undefined,
  threshold: number,
) => {
  readonly personId: string | null;
  readonly name: string | null;
  readonly distance: number | null;
};

/** Judges whether a picture may enrol a person. The data scientist's rules. Returns a reason to refuse, or undefined. */
export type JudgeEnrolment = (
  image: RgbImage,
  reading: Reading,
) => string | undefined;
