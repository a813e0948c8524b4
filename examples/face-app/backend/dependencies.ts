import type {Database} from '../contracts/database';
import type {
  ActiveModel,
  FaceReader,
  JudgeEnrolment,
  PhotoQueue,
} from '../contracts/desks';
import type {DecodePicture} from '../contracts/image';
import type {PictureStore} from '../contracts/pictureStore';
import type {Log, Metrics, Readiness} from '../contracts/platform';

/** What an upload may be at most. */
export interface UploadLimits {
  /** Of one picture. */
  readonly uploadBytes: number;
  /** Width times height, before anything is decoded. */
  readonly pixels: number;
  /** Seconds that a request's body may take to arrive. 60 unless given. */
  readonly bodySeconds?: number;
}

/** Days after which data is deleted by itself. */
export interface Retention {
  readonly photoDays: number;
  readonly personDays: number;
}

/** What the archive of photos stands on, in a process with or without the HTTP API. */
export interface ArchiveDependencies {
  readonly database: Database;
  readonly pictures: PictureStore;
  readonly queue: PhotoQueue;
  readonly model: ActiveModel;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly limits: UploadLimits;
  readonly retention: Retention;
}

/** All that the backend is given; main.ts chooses each. */
export interface BackendDependencies extends ArchiveDependencies {
  readonly reader: FaceReader;
  readonly decode: DecodePicture;
  readonly judgeEnrolment: JudgeEnrolment;
  readonly readiness: Readiness;
}
