import {ModelUnavailable} from '../../contracts/desks';
import {createLease} from '../lease';
import type {ModelVersions, ModelVersionsDeps} from '../modelVersions';
import {createNudge} from '../nudge';
import {readEnrolled} from './readEnrolled';
import {insertCandidate, keptVersions, versionRows} from './versionRows';

const EVERY_MS = 1_000;
/** Seconds for which nobody goes on when a process dies in the middle. */
const LEASE_SECONDS = 30;

interface VersionKeeperDeps extends ModelVersionsDeps {
  readonly promote: ModelVersions['promote'];
}

/**
 * Sees to it in the background that every kept version has read every enrolment picture, also those that came after it
 * was staged, and that a served version is active.
 */
export function createVersionKeeper(
  deps: VersionKeeperDeps,
): Pick<ModelVersions, 'start' | 'stop'> {
  const {database, reader, gallery, log} = deps;
  const lease = createLease(database, 'model-versions', LEASE_SECONDS);
  const wake = createNudge();
  let running: Promise<void> | undefined;
  let isStopping = false;

  /** Only looks, unless there is something to do. Returns how many pictures were read. */
  async function round(): Promise<number> {
    const served = await reader.versions();
    const rows = await versionRows(database);
    const behind: string[] = [];
    for (const version of keptVersions(rows)) {
      if (isStopping || !served.includes(version)) continue;
      if (isComplete(await gallery.progress(version))) continue;
      if ((await reader.problem(version)) === undefined) behind.push(version);
    }
    const active = rows.find(({state}) => state === 'active')?.version;
    const isActiveServed = active !== undefined && served.includes(active);
    if (behind.length === 0 && isActiveServed) return 0;
    const settled = await lease.hold(async () => {
      let count = 0;
      for (const version of behind) count += await readEnrolled(version, deps);
      if (!isActiveServed) await replaceActive(active, served, deps);
      return count;
    });
    return settled ?? 0;
  }

  async function run(): Promise<void> {
    while (!isStopping) {
      const settled = await round().catch((error: unknown) => {
        // That the model server is away is told by the health check.
        if (!(error instanceof ModelUnavailable)) {
          log.warn({reason: String(error)}, 'Model versions were not kept up.');
        }
        return 0;
      });
      if (settled === 0) await wake.after(0, EVERY_MS);
    }
  }

  return {
    start: () => {
      running ??= run();
    },
    stop: async () => {
      isStopping = true;
      wake.nudge();
      await running;
    },
  };
}

/**
 * At the first start, and when the server no longer has the active version because weights or parameters were
 * changed, the configured release takes over: as soon as it has read everybody.
 */
async function replaceActive(
  active: string | undefined,
  served: readonly string[],
  {database, gallery, reader, configured, log, promote}: VersionKeeperDeps,
): Promise<void> {
  const heir = versionNamed(configured, served);
  if (heir === undefined) return;
  const rows = await versionRows(database);
  if (!rows.some((row) => row.version === heir && row.state === 'candidate')) {
    await insertCandidate(heir, await reader.parameters(heir), database);
    log.info(
      {version: heir, instead: active},
      'This model version takes over as soon as it has read everybody.',
    );
  }
  const isReady = (await reader.problem(heir)) === undefined;
  if (isReady && isComplete(await gallery.progress(heir))) {
    await promote(heir, {force: true});
  }
}

/** Whether a version has read every enrolment picture, with or without finding a face. */
export function isComplete({
  embedded,
  refused,
  enrolled,
}: {
  readonly embedded: number;
  readonly refused: number;
  readonly enrolled: number;
}): boolean {
  return embedded + refused >= enrolled;
}

/** A version is its release's name and a hash. */
export function versionNamed(
  name: string,
  versions: readonly string[],
): string | undefined {
  return versions.find(
    (version) => version.replace(/-[0-9a-f]{12}$/, '') === name,
  );
}
