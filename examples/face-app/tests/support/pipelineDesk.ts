import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'vitest';
import {
  createArchive,
  createEventLog,
  createFolderStore,
  createGallery,
  migrate,
} from '../../backend';
import {acceptPhoto} from '../../backend/archive/acceptPhoto';
import {keepEmbedding} from '../../backend/keepEmbedding';
import type {ActiveModel} from '../../contracts/desks';
import {EMBEDDING_LENGTH} from '../../contracts/faces';
import type {Log} from '../../contracts/platform';
import {createPhotoQueue} from '../../pipeline';
import {createMetrics} from '../../platform';
import type {OpenDatabase} from '../../platform';

export const QUIET: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
export const VERSION = 'tiny-0123456789ab';

/** Looks again and again, as long as a busy machine may need. */
export const soon = <T>(look: () => T) => expect.poll(look, {timeout: 30_000});

const SAMPLES = join(import.meta.dirname, '../../samples');

/** A real database, store, archive and queue, with what a test needs to fill them. */
export async function openPipelineDesk(
  database: OpenDatabase,
  model: ActiveModel = {
    active: () => Promise.resolve({version: VERSION, threshold: 0.55}),
  },
) {
  await migrate(database, QUIET);
  const folder = await mkdtemp(join(tmpdir(), 'face-app-pipeline-'));
  const pictures = createFolderStore(folder);
  const queue = await createPhotoQueue(database, QUIET);
  const metrics = createMetrics();
  const archive = createArchive({
    ...{database, pictures, queue, model, metrics, log: QUIET},
    limits: {uploadBytes: 1e7, pixels: 5e7},
    retention: {photoDays: 30, personDays: 365},
  });
  let made = 0;
  return {
    ...{database, pictures, queue, metrics, archive, log: QUIET},
    gallery: createGallery(database, pictures),
    events: createEventLog(database),
    /** Stores a photo as an upload does; without bytes, some that are no picture. Returns its id. */
    store: async (bytes?: Uint8Array) => {
      const given = bytes ?? Buffer.from(`photo ${(made += 1)}`);
      const {id} = await acceptPhoto(
        {bytes: given, width: 1, height: 1},
        {database, pictures, queue},
      );
      return id;
    },
    /** Enrols a person with one picture, embedded by a version at one place in space. Returns the person's id. */
    enrol: async (
      {version, at}: {version?: string; at?: number} = {},
      bytes: Uint8Array = Buffer.from(`enrolment ${(made += 1)}`),
    ) => {
      const key = `people/${(made += 1)}.jpg`;
      await pictures.put(key, bytes);
      const [row] = await database.query(
        `WITH person AS (
           INSERT INTO people (id, name, name_key, consent, enrolled_at)
           VALUES (gen_random_uuid(), $1, $1, '{}'::jsonb, now()) RETURNING id
         ) INSERT INTO enrolment_pictures (id, person_id, picture_key)
         SELECT gen_random_uuid(), id, $2 FROM person RETURNING id, person_id`,
        [`Person ${made}`, key],
      );
      if (version !== undefined) {
        const embedding = Array.from({length: EMBEDDING_LENGTH}, () => at ?? 0);
        await keepEmbedding(String(row?.id), version, embedding, database);
      }
      return String(row?.person_id);
    },
    /** What one photo's row says. */
    failureOf: async (photoId: string) => {
      const sql = 'SELECT failure FROM photos WHERE id = $1';
      return (await database.query(sql, [photoId]))[0]?.failure;
    },
    /** Short types of the photo's events, in order. */
    eventsOf: async (photoId: string) => {
      const rows = await database.query(
        `SELECT event ->> 'type' AS type FROM events WHERE photo_id = $1 ORDER BY number`,
        [photoId],
      );
      return rows.map(({type}) => String(type).split('.').slice(-1)[0]);
    },
    empty: async () => {
      for (const table of [
        'pgboss.job',
        'photos',
        'events',
        'people',
        'model_versions',
      ]) {
        await database.query(`DELETE FROM ${table}`);
      }
    },
    close: async () => {
      await queue.stop();
      await database.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

export type PipelineDesk = Awaited<ReturnType<typeof openPipelineDesk>>;

export const sample = (file: string) => readFile(join(SAMPLES, file));
