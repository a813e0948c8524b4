import * as z from 'zod';
import type {Queries} from '../../contracts/database';
import type {ModelParameters} from '../../contracts/modelVersion';

const VersionRow = z.object({
  version: z.string(),
  name: z.string(),
  state: z.enum(['candidate', 'active', 'retired']),
  threshold: z.number(),
  promoted_at: z.date().nullable(),
});
export type VersionRow = z.infer<typeof VersionRow>;

/** All versions that were ever staged, the last promoted first. */
export async function versionRows(
  queries: Queries,
): Promise<readonly VersionRow[]> {
  const rows = await queries.query(
    `SELECT version, name, state, threshold, promoted_at FROM model_versions
     ORDER BY promoted_at DESC NULLS LAST, staged_at DESC`,
  );
  return z.array(VersionRow).parse(rows);
}

/**
 * The versions that keep their embeddings: the active one, those being prepared, and the one that was active before,
 * so that a rollback need not wait.
 */
export function keptVersions(rows: readonly VersionRow[]): readonly string[] {
  const inUse = rows.filter(({state}) => state !== 'retired');
  const previous = previousVersion(rows);
  return [...inUse, ...(previous === undefined ? [] : [previous])].map(
    ({version}) => version,
  );
}

/** The one that a rollback goes back to. */
export function previousVersion(
  rows: readonly VersionRow[],
): VersionRow | undefined {
  return rows.find(
    ({state, promoted_at}) => state === 'retired' && promoted_at !== null,
  );
}

/** Adds a version to prepare; a retired one is prepared again. The active one stays as it is. */
export async function insertCandidate(
  version: string,
  parameters: ModelParameters,
  queries: Queries,
): Promise<void> {
  await queries.query(
    `INSERT INTO model_versions AS known (version, name, parameters, threshold, state, staged_at)
     VALUES ($1, $2, $3::jsonb, $4, 'candidate', now())
     ON CONFLICT (version) DO UPDATE SET state = 'candidate', staged_at = now()
     WHERE known.state = 'retired'`,
    [
      version,
      parameters.name,
      JSON.stringify(parameters),
      parameters.threshold,
    ],
  );
}

/** Retires the active version and makes another one active. */
export async function switchActive(
  version: string,
  transaction: Queries,
): Promise<void> {
  await transaction.query('LOCK TABLE model_versions IN EXCLUSIVE MODE');
  await transaction.query(
    `UPDATE model_versions SET state = 'retired' WHERE state = 'active'`,
  );
  await transaction.query(
    `UPDATE model_versions SET state = 'active', promoted_at = now() WHERE version = $1`,
    [version],
  );
}
