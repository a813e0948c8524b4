import type {FactId} from './sources';

/** What has to be touched: the environment, new code behind an interface that exists, or code that exists. */
export const CHANGE_LABELS = {
  setting: 'A setting',
  adapter: 'An adapter',
  code: 'Other code',
} as const;

/** A part of the face app that does not grow for ever, and what takes its place. */
export interface ScaleEngine {
  readonly part: string;
  /** In examples/face-app: where it stands, or the interface that its successor must keep to. */
  readonly file: string;
  /** The sign that it is time, as a sentence. */
  readonly givesWay: string;
  readonly to: string;
  readonly change: keyof typeof CHANGE_LABELS;
  /** What exactly changes, as sentences. */
  readonly work: string;
  readonly facts: readonly FactId[];
}

/** In the order in which a growing app meets them. Each was looked up in the code. */
export const SCALE_ENGINES: readonly ScaleEngine[] = [
  {
    part: 'Embedded database',
    file: 'platform/configFields.ts',
    givesWay: 'A second process is wanted: the embedded database lives in one.',
    to: 'A PostgreSQL server, later a cluster behind one address',
    change: 'setting',
    work: 'DATABASE_URL. API, worker and model server then run as processes apart. The drill runs on such a server too.',
    facts: [],
  },
  {
    part: 'One model server',
    file: 'pipeline/modelServer/faceReader.ts',
    givesWay: 'The oldest waiting photo gets older every day at noon: one server reads one photo at a time.',
    to: 'Several behind one address, for instance in KServe, which adds servers as requests come',
    change: 'setting',
    work: 'FACE_APP_MODEL_SERVER. The address must lead to our own server program: the pipeline also asks for the version’s threshold, which a stock server does not tell.',
    facts: ['kserve/own-server', 'kserve/autoscaling'],
  },
  {
    part: 'One worker',
    file: 'pipeline/worker.ts',
    givesWay: 'Several model servers stand idle while photos wait: a worker holds two photos.',
    to: 'More workers, first on this machine, then on others',
    change: 'setting',
    work: 'FACE_APP_WORKERS up to 16, then the role “worker” on other machines. Those must reach the pictures, so the next row comes first.',
    facts: [],
  },
  {
    part: 'Pictures in a folder',
    file: 'contracts/pictureStore.ts',
    givesWay: 'API and worker no longer share a disk, or the disk is full.',
    to: 'An object store that speaks the S3 API',
    change: 'adapter',
    work: 'The five methods of PictureStore, and one line in wiring/openRooms.ts. “Whole or not at all” has to hold there as well.',
    facts: [],
  },
  {
    part: 'The look for the forgotten',
    file: 'backend/archive/reconcileStore.ts',
    givesWay:
      'Its round takes longer than its pause: every 30 seconds it lists all pictures and all rows, in memory.',
    to: 'The same search in slices, a part of the keys each time',
    change: 'code',
    work: 'PictureStore.list takes a prefix already; the reconciler must learn to go from one to the next. FACE_APP_RECONCILE_SECONDS only buys time.',
    facts: ['trigger-pitfalls/missed-events'],
  },
  {
    part: 'Exact search of the gallery',
    file: 'backend/gallery.ts',
    givesWay: 'Searching takes as long as the model, or keeps the database busy for all others.',
    to: 'An approximate index in pgvector, later a vector engine',
    change: 'code',
    work: 'A migration for the index, and a look at the query’s plan: ours also joins, filters by version and sorts by a second column. A vector engine is a new Gallery, and one more place where deletion must look.',
    facts: ['pgvector/exact-by-default', 'pgvector/index-trades-recall'],
  },
  {
    part: 'The trigger in the upload’s transaction',
    file: 'backend/archive/adoptStray.ts',
    givesWay: 'Uploads fill the API’s network, and phones should send to the object store directly.',
    to: 'The object store’s own events',
    change: 'adapter',
    work: 'A listener that turns each event into what adoptStray does with a picture that no row knows. It may hear of one twice, and in another order.',
    facts: ['aws-s3-events/at-least-once', 'aws-s3-events/no-order'],
  },
  {
    part: 'The queue in the database',
    file: 'contracts/desks.ts',
    givesWay: 'Jobs are the larger part of what the database writes.',
    to: 'A managed queue',
    change: 'code',
    work: 'PhotoQueue, and PipelineQueue behind it, get a new inside. Two promises go: the job in the same transaction as the photo, and finding a photo’s jobs to delete them. An outbox table restores the first; the worker’s “photo gone” covers the second, and the contract must say so.',
    facts: ['aws-sqs-dlq/idempotent-handler'],
  },
];
