import {readdir} from 'node:fs/promises';
import * as z from 'zod';
import type {BackendUnderTest} from './backendUnderTest';

const TABLES = [
  'photos',
  'answers',
  'events',
  'people',
  'enrolment_pictures',
  'enrolled_faces',
  'pending_deletions',
  'test_jobs',
] as const;

/** Counts all files in the pictures' folder, half-written ones too, and all rows. */
export async function leftovers({
  folder,
  dependencies: {database},
}: Pick<BackendUnderTest, 'folder' | 'dependencies'>): Promise<
  Record<(typeof TABLES)[number] | 'files', number>
> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const counts = TABLES.map(
    (table) => `(SELECT count(*) FROM ${table}) AS ${table}`,
  );
  const [row] = await database.query(`SELECT ${counts.join(', ')}`);
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, z.coerce.number()]),
  );
  return {
    ...(z.object(tables).parse(row) as Record<(typeof TABLES)[number], number>),
    files: entries.filter((entry) => entry.isFile()).length,
  };
}

export const NOTHING = {
  ...{photos: 0, answers: 0, events: 0, people: 0, enrolment_pictures: 0},
  ...{enrolled_faces: 0, pending_deletions: 0, test_jobs: 0, files: 0},
};
