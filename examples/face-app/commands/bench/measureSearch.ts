import {createFolderStore, createGallery, migrate} from '../../backend';
import type {Log} from '../../contracts/platform';
import {EMBEDDING_LENGTH} from '../../contracts/faces';
import {openEmbeddedDatabase} from '../../platform';

const SEARCHES = 50;
const VERSION = 'bench-000000000000';
const quiet: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Median and 95th percentile in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** How long the nearest of `faces` enrolled faces is searched, in the embedded database. */
export async function measureSearch(
  faces: readonly number[],
): Promise<Spread[]> {
  const database = await openEmbeddedDatabase();
  await migrate(database, quiet);
  const gallery = createGallery(database, createFolderStore('/nowhere'));
  const spreads: Spread[] = [];
  let enrolled = 0;
  for (const wanted of faces) {
    await enrolRandom(database, wanted - enrolled);
    enrolled = wanted;
    const times: number[] = [];
    for (let index = 0; index < SEARCHES; index += 1) {
      const began = performance.now();
      await gallery.nearest(randomEmbedding(), VERSION);
      times.push(performance.now() - began);
    }
    spreads.push(spreadOf(times));
  }
  await database.close();
  return spreads;
}

/** People with random numbers for faces: the search compares all of them, whatever they are. */
async function enrolRandom(
  database: Awaited<ReturnType<typeof openEmbeddedDatabase>>,
  count: number,
): Promise<void> {
  await database.run(`
    CREATE TEMPORARY TABLE fresh AS
      SELECT gen_random_uuid() AS person, gen_random_uuid() AS picture FROM generate_series(1, ${String(count)});
    INSERT INTO people (id, name, name_key, consent, enrolled_at)
      SELECT person, person, person, '{}', now() FROM fresh;
    INSERT INTO enrolment_pictures (id, person_id, picture_key)
      SELECT picture, person, picture FROM fresh;
    INSERT INTO enrolled_faces (enrolment_id, model_version, embedding)
      SELECT picture, '${VERSION}',
        -- Named here so that each face gets numbers of its own.
        (SELECT array_agg(random() - 0.5)::real[]::vector
         FROM generate_series(1, ${String(EMBEDDING_LENGTH)}) WHERE picture IS NOT NULL)
      FROM fresh;
    DROP TABLE fresh`);
}

const randomEmbedding = (): number[] =>
  Array.from({length: EMBEDDING_LENGTH}, () => Math.random() - 0.5);

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {median: at(0.5), p95: at(0.95)};
}
