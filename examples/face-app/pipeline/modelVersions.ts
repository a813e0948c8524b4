import type {Database} from '../contracts/database';
import {
  type ActiveModel,
  type Gallery,
  ModelUnavailable,
} from '../contracts/desks';
import type {DecodePicture} from '../contracts/image';
import type {ModelVersion} from '../contracts/modelVersion';
import type {HealthCheck, Log} from '../contracts/platform';
import type {ServedFaceReader} from './modelServer/faceReader';
import {listVersions} from './versions/listVersions';
import {
  createVersionKeeper,
  isComplete,
  versionNamed,
} from './versions/versionKeeper';
import * as problems from './versions/versionProblems';
import {
  insertCandidate,
  keptVersions,
  previousVersion,
  switchActive,
  versionRows,
} from './versions/versionRows';

/** Milliseconds for which this process goes on with the version that it knows to be active. */
const HOLDS_MS = 1_000;

export interface ModelVersions extends ActiveModel {
  /** Whether the model server is ready to answer by the active version. */
  readonly problem: HealthCheck;
  list(): Promise<readonly ModelVersion[]>;
  /** Begins to prepare the served release of that name. Rejects with a {@link Problem}. */
  stage(name: string): Promise<ModelVersion>;
  /** Rejects with a {@link Problem}, and changes nothing, unless the version is served and has read everybody. */
  promote(version: string, options?: PromoteOptions): Promise<ModelVersion>;
  /** Back to the version that was active before; once more, and forth again. */
  rollback(): Promise<ModelVersion>;
  /** Prepares candidates and keeps all kept versions complete from now on. One process at a time does it. */
  start(): void;
  stop(): Promise<void>;
}

type ActiveVersion = Awaited<ReturnType<ActiveModel['active']>>;

interface PromoteOptions {
  /** Also when it refuses enrolment pictures. */
  readonly force?: boolean;
}

export interface ModelVersionsDeps {
  readonly database: Database;
  readonly gallery: Gallery;
  readonly reader: ServedFaceReader;
  readonly decode: DecodePicture;
  /** Name of the release that takes over when there is no active version, or when it is no longer served. */
  readonly configured: string;
  readonly log: Log;
}

/** Keeps which model version answers, and prepares the next one. */
export function createModelVersions(deps: ModelVersionsDeps): ModelVersions {
  const {database, gallery, reader, log} = deps;
  let known: {until: number; model: ActiveVersion} | undefined;
  const keeper = createVersionKeeper({...deps, promote});

  async function active(): Promise<ActiveVersion> {
    if (known !== undefined && performance.now() < known.until) {
      return known.model;
    }
    const rows = await versionRows(database);
    const model = rows.find(({state}) => state === 'active');
    if (model === undefined) {
      throw new ModelUnavailable('No model version has been promoted yet.');
    }
    known = {until: performance.now() + HOLDS_MS, model};
    return model;
  }

  async function find(version: string): Promise<ModelVersion> {
    const versions = await listVersions(database, gallery);
    const found = versions.find((one) => one.version === version);
    if (found !== undefined) return found;
    throw problems.noSuchVersion(
      version,
      versions.map((one) => one.version),
    );
  }

  async function stage(name: string): Promise<ModelVersion> {
    const served = await reader.versions();
    const version = versionNamed(name, served);
    if (version === undefined) throw problems.noSuchVersion(name, served);
    const parameters = await reader.parameters(version);
    await insertCandidate(version, parameters, database);
    const staged = await find(version);
    if (staged.state === 'active') throw problems.isActiveAlready(version);
    log.info({version}, 'A model version is being prepared.');
    return staged;
  }

  // #region promote-version
  /** From one moment to the next, and only when the version has read everybody who is enrolled. */
  async function promote(
    version: string,
    {force = false}: PromoteOptions = {},
  ): Promise<ModelVersion> {
    const {state, ...progress} = await find(version);
    if (state === 'active') throw problems.isActiveAlready(version);
    const reason = await reader.problem(version);
    if (reason !== undefined) throw problems.notServed(version, reason);
    if (!isComplete(progress)) throw problems.notComplete(version, progress);
    if (progress.refused > 0 && !force) {
      throw problems.wouldLose(version, progress);
    }
    await database.transaction(async (transaction) => {
      await switchActive(version, transaction);
      // The one before is among them, so that the way back stays open.
      const kept = keptVersions(await versionRows(transaction));
      await gallery.keepOnly(kept, transaction);
    });
    known = undefined;
    log.info({version}, 'A model version was promoted.');
    return find(version);
  }
  // #endregion promote-version

  return {
    active,
    list: () => listVersions(database, gallery),
    stage,
    promote,
    // #region way-back
    rollback: async () => {
      const previous = previousVersion(await versionRows(database));
      if (previous === undefined) throw problems.nothingBefore();
      // Whom it does not know it did not know before either.
      return promote(previous.version, {force: true});
    },
    // #endregion way-back
    problem: async () => {
      const rows = await versionRows(database);
      const current = rows.find(({state}) => state === 'active');
      return current === undefined
        ? 'No model version has been promoted yet.'
        : reader.problem(current.version);
    },
    start: keeper.start,
    stop: keeper.stop,
  };
}
