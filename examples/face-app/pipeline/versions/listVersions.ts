import type {Database} from '../../contracts/database';
import type {Gallery} from '../../contracts/desks';
import type {ModelVersion} from '../../contracts/modelVersion';
import {versionRows} from './versionRows';

/** All versions that were ever staged, the last promoted first, each with how much of the gallery it has read. */
export async function listVersions(
  database: Database,
  gallery: Gallery,
): Promise<readonly ModelVersion[]> {
  const rows = await versionRows(database);
  return Promise.all(
    rows.map(async ({promoted_at, ...row}) => ({
      ...row,
      ...(await gallery.progress(row.version)),
      promotedAt: promoted_at?.toISOString() ?? null,
    })),
  );
}
