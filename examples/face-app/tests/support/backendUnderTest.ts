import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {
  type BackendDependencies,
  createBackend,
  createFolderStore,
  migrate,
} from '../../backend';
import type {Database} from '../../contracts/database';
import {
  type Gallery,
  HopelessPhoto,
  ModelUnavailable,
  type PhotoArchive,
  type EventLog,
} from '../../contracts/desks';
import {EMBEDDING_LENGTH} from '../../contracts/faces';
import type {RgbImage} from '../../contracts/image';
import type {Log} from '../../contracts/platform';
import {createHttpShell, createMetrics} from '../../platform';
import {decodePicture} from '../../platform/decodePicture';
import {tableQueue} from './tableQueue';

export const VERSION = 'tiny-0123456789ab';

export interface BackendUnderTest {
  readonly dependencies: BackendDependencies;
  readonly archive: PhotoArchive;
  readonly gallery: Gallery;
  readonly events: EventLog;
  /** Of the pictures. */
  readonly folder: string;
  /** The API behind the real shell, without a network. */
  readonly app: ReturnType<typeof createHttpShell>;
  /** What is wrong with the app, as its readiness says. */
  readonly trouble: Record<string, string>;
  /** All log lines as JSON. */
  readonly logged: string[];
  /** Empties the tables and the folder. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** The real backend on the given database; what the pipeline and the model would do is stood in for. */
export async function openBackend(
  database: Database,
  changes: Partial<BackendDependencies> = {},
): Promise<BackendUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'face-app-backend-'));
  const logged: string[] = [];
  const log = listLog(logged);
  await migrate(database, log);
  const queue = await tableQueue(database);
  const trouble: Record<string, string> = {};
  const metrics = createMetrics();
  const dependencies: BackendDependencies = {
    database,
    pictures: createFolderStore(folder),
    queue,
    model: {active: () => Promise.resolve({version: VERSION, threshold: 0.6})},
    reader: {
      read: (image, modelVersion) => {
        const face = {
          box: {x: 0, y: 0, width: image.width, height: image.height},
          score: 1,
          embedding: brightnessOf(image),
        };
        return Promise.resolve({modelVersion, faces: [face]});
      },
    },
    decode: decodePicture,
    judgeEnrolment: (_image, {faces}) =>
      faces.length === 1 ? undefined : 'There must be exactly one face in it.',
    readiness: {problems: () => Promise.resolve(trouble)},
    metrics,
    log,
    limits: {uploadBytes: 2_000_000, pixels: 20_000_000},
    retention: {photoDays: 30, personDays: 365},
    ...changes,
  };
  const {routes, archive, gallery, events} = createBackend(dependencies);
  const app = createHttpShell({
    routes: [routes],
    readiness: dependencies.readiness,
    metrics,
    log,
    knownHosts: ['127.0.0.1', 'localhost'],
    apiToken: undefined,
  });
  return {
    ...{dependencies, archive, gallery, events, folder, app, trouble, logged},
    empty: async () => {
      await database.query(
        'TRUNCATE photos, events, people, pending_deletions, app_releases, test_jobs CASCADE',
      );
      for await (const key of dependencies.pictures.list(''))
        await dependencies.pictures.remove(key);
    },
    close: () => rm(folder, {recursive: true, force: true}),
  };
}

function listLog(lines: string[]): Log {
  const write = (fields: object, message: string) => {
    lines.push(JSON.stringify({...fields, message}));
  };
  return {info: write, warn: write, error: write};
}

/** Stands in for a face's embedding: the brightness of 128 stripes, which is equal for equal pictures only. */
function brightnessOf({data}: RgbImage): number[] {
  const length = Math.floor(data.length / EMBEDDING_LENGTH);
  return Array.from({length: EMBEDDING_LENGTH}, (_, stripe) => {
    const part = data.subarray(stripe * length, (stripe + 1) * length);
    return part.reduce((sum, value) => sum + value, 0) / length / 2_550;
  });
}

/** A model server that does not answer. */
export const noReader = {
  read: () => Promise.reject(new ModelUnavailable('no answer')),
};

/** A model server to which every picture is too large. */
export const refusingReader = {
  read: () =>
    Promise.reject(
      new HopelessPhoto('The model server refuses the picture. Too large.'),
    ),
};
