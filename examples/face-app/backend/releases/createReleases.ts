import * as z from 'zod';
import type {Database, Queries} from '../../contracts/database';
import {Problem} from '../../contracts/problem';
import {Release, type ReleaseUpload} from '../../contracts/release';
import {holdLock} from '../advisoryLock';
import {buildOf} from './buildOf';

/** How many releases are kept to go back to. */
const KEPT = 10;

const Pointer = z.object({
  current_version: z.string(),
  previous_version: z.string().nullable(),
});
const AppFile = z.object({bytes: z.instanceof(Uint8Array), sha256: z.string()});
export type AppFile = z.infer<typeof AppFile>;
const ReleaseRow = Release.extend({
  files: z.coerce.number(),
  bytes: z.coerce.number(),
  releasedAt: z.date().transform((date) => date.toISOString()),
});

/** The releases of the app: kept, and served from here, so that going back needs no build. */
export interface Releases {
  /** Keeps a build and makes it current. The same build again is the same release. */
  add(upload: ReleaseUpload): Promise<{release: Release; isNew: boolean}>;
  /** Newest first. */
  list(): Promise<Release[]>;
  /** Serves a kept release. Throws a Problem when there is no such. */
  makeCurrent(version: string): Promise<Release>;
  /** Back to the release that was current before; done twice, it is undone. */
  rollBack(): Promise<Release>;
  /** A file of the current release. */
  file(path: string): Promise<AppFile | undefined>;
}

export function createReleases(database: Database): Releases {
  /** Two commands at once would otherwise both read the same "current". */
  const inTurn = <T>(work: (transaction: Queries) => Promise<T>) =>
    database.transaction(async (transaction) => {
      await holdLock(transaction, 'releases');
      return work(transaction);
    });
  return {
    add: (upload) =>
      inTurn(async (transaction) => {
        const {version, files} = buildOf(upload);
        const isNew = !(await isKept(version, transaction));
        if (isNew) {
          await transaction.query(
            'INSERT INTO app_releases (version, released_at) VALUES ($1, now())',
            [version],
          );
          for (const {path, bytes, sha256} of files) {
            await transaction.query(
              'INSERT INTO app_files (version, path, bytes, sha256) VALUES ($1, $2, $3, $4)',
              [version, path, bytes, sha256],
            );
          }
        }
        const release = await point(version, transaction);
        await forgetOldest(transaction);
        return {release, isNew};
      }),
    list: () => listReleases(database),
    makeCurrent: (version) =>
      inTurn(async (transaction) => {
        if (!(await isKept(version, transaction))) throw notKept();
        return point(version, transaction);
      }),
    // #region back-to-before
    rollBack: () =>
      inTurn(async (transaction) => {
        const [row] = await transaction.query('SELECT * FROM app_pointer');
        const previous = row && Pointer.parse(row).previous_version;
        if (previous === undefined || previous === null) throw nothingBefore();
        return point(previous, transaction);
      }),
    // #endregion back-to-before
    file: async (path) => {
      const [row] = await database.query(
        `SELECT bytes, sha256 FROM app_files JOIN app_pointer ON version = current_version WHERE path = $1`,
        [path],
      );
      return row && AppFile.parse(row);
    },
  };
}

async function isKept(version: string, queries: Queries): Promise<boolean> {
  const rows = await queries.query(
    'SELECT FROM app_releases WHERE version = $1',
    [version],
  );
  return rows.length > 0;
}

/** What was current becomes previous, unless it stays current. */
async function point(version: string, transaction: Queries): Promise<Release> {
  await transaction.query(
    `INSERT INTO app_pointer (current_version) VALUES ($1)
     ON CONFLICT (is_only) DO UPDATE
     SET previous_version = app_pointer.current_version, current_version = $1
     WHERE app_pointer.current_version <> $1`,
    [version],
  );
  const [current] = (await listReleases(transaction)).filter(
    ({state}) => state === 'current',
  );
  return Release.parse(current);
}

async function listReleases(queries: Queries): Promise<Release[]> {
  const rows = await queries.query(
    `SELECT version, released_at AS "releasedAt", count(*) AS files, sum(length(bytes)) AS bytes,
       CASE WHEN EXISTS (SELECT FROM app_pointer WHERE current_version = version)
         THEN 'current' ELSE 'kept' END AS state
     FROM app_releases JOIN app_files USING (version) GROUP BY version ORDER BY position DESC`,
  );
  return rows.map((row) => ReleaseRow.parse(row));
}

async function forgetOldest(transaction: Queries): Promise<void> {
  await transaction.query(
    `DELETE FROM app_releases
     WHERE version NOT IN (SELECT version FROM app_releases ORDER BY position DESC LIMIT $1)
       AND NOT EXISTS (SELECT FROM app_pointer WHERE version IN (current_version, previous_version))`,
    [KEPT],
  );
}

function notKept(): Problem {
  return new Problem({
    status: 404,
    kind: 'no-such-release',
    title: 'No such release',
    detail: `No release of this version is kept. GET /releases lists those that are.`,
  });
}

function nothingBefore(): Problem {
  return new Problem({
    status: 409,
    kind: 'nothing-to-roll-back-to',
    title: 'Nothing to roll back to',
    detail: 'No other release was current before this one.',
  });
}
