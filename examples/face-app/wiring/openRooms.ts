import {join} from 'node:path';
import {
  createBackend,
  createFolderStore,
  createGallery,
  migrate,
} from '../backend';
import type {Log} from '../contracts/platform';
import {decide, judgeEnrolment} from '../model';
import {
  createFaceReader,
  createModelVersions,
  createPhotoQueue,
  createReconciler,
} from '../pipeline';
import {
  createMetrics,
  createReadiness,
  databaseAnswers,
  hasSpace,
  type Config,
  type OpenDatabase,
} from '../platform';
import {decodePicture} from '../platform/decodePicture';

const MEGABYTE = 1024 * 1024;

/**
 * Brings the database up to date and builds the rooms on it. Nothing works yet: the API listens, the worker takes
 * photos and the reconciler looks only when a role starts them.
 */
export async function openRooms(
  config: Config,
  database: OpenDatabase,
  modelServer: string,
  log: Log,
) {
  await migrate(database, log);
  const pictures = createFolderStore(join(config.data, 'pictures'));
  const queue = await createPhotoQueue(database, log);
  const reader = createFaceReader(modelServer);
  const metrics = createMetrics();
  const versions = createModelVersions({
    database,
    gallery: createGallery(database, pictures),
    reader,
    decode: decodePicture,
    configured: config.model,
    log,
  });
  const readiness = createReadiness({
    database: databaseAnswers(database),
    space: hasSpace(pictures, config.minFreeMegabytes),
    model: () => versions.problem(),
  });
  const backend = createBackend({
    ...{database, pictures, queue, reader, metrics, log, readiness},
    model: versions,
    decode: decodePicture,
    judgeEnrolment,
    limits: {
      uploadBytes: config.uploadMegabytes * MEGABYTE,
      pixels: config.megapixels * 1_000_000,
    },
    retention: {photoDays: config.photoDays, personDays: config.personDays},
  });
  const {archive, gallery, events} = backend;
  const reconciler = createReconciler({
    ...{database, archive, queue, versions, metrics, log},
  });
  metrics.watchQueue(() => queue.depth());
  metrics.watchModelVersion(async () => (await versions.active()).version);
  return {
    ...{database, queue, reader, metrics, versions, readiness, reconciler},
    ...{archive, gallery, events, decide, log, decode: decodePicture},
    routes: backend.routes,
  };
}

export type Rooms = Awaited<ReturnType<typeof openRooms>>;
