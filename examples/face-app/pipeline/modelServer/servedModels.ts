import type {Reading} from '../../contracts/faces';
import type {RgbImage} from '../../contracts/image';
import type {ModelRelease} from '../../contracts/modelVersion';
import type {Log} from '../../contracts/platform';
import {checkParity} from './checkParity';
import {oneAtATime} from './oneAtATime';
import {Refusal} from './refusal';
import type {ServableModel} from './servableModel';

/** Requests that may wait for the model. Each holds its picture in memory. */
const MOST_WAITING = 16;
const NOT_CHECKED = 'Its golden photos are still being read.';

/** The versions that this server has, each with its state. */
export interface ServedModels {
  readonly releases: readonly ModelRelease[];
  /** The release of a version, or the first. Throws a 404 {@link Refusal}. */
  release(version: string | undefined): ModelRelease;
  /** Why a version does not answer, or undefined when it does. */
  problem(version: string): string | undefined;
  /** Whether a version that had been ready broke while it was used. Only a restart helps then. */
  isBroken(): boolean;
  /** Rejects with a 503 {@link Refusal} when the version is not ready, or too many wait. */
  read(version: string, image: RgbImage, signal: AbortSignal): Promise<Reading>;
  /** Compares every version with its golden readings, one after the other. Never rejects. */
  checkAll(): Promise<void>;
}

export function createServedModels(
  models: readonly ServableModel[],
  log: Log,
): ServedModels {
  const problems = new Map<string, string | undefined>(
    models.map(({release}) => [release.version, NOT_CHECKED]),
  );
  const turns = oneAtATime();
  let isBroken = false;

  async function check(model: ServableModel): Promise<void> {
    const {version} = model.release;
    const difference = await checkParity({
      release: model.release,
      readGolden: (file) => model.readGolden(file),
      // Photo by photo, so that a version that is ready already answers in between.
      read: (image) => turns.take(() => model.read(image)),
    }).catch((error: unknown) => `It cannot be checked: ${String(error)}`);
    problems.set(
      version,
      difference && `It is not the model that was measured. ${difference}`,
    );
    if (difference === undefined)
      log.info({version}, 'A model version is ready.');
    else
      log.error(
        {version, difference},
        'A model version differs from its golden readings. It is not served.',
      );
  }

  function find(version: string | undefined): ServableModel {
    const model = models.find(
      ({release}) => version === undefined || release.version === version,
    );
    if (model !== undefined) return model;
    throw new Refusal(
      404,
      `This server has no version "${version ?? ''}". It has: ${[...problems.keys()].join(', ')}.`,
    );
  }

  function refuseUnlessReady(version: string): void {
    const problem = problems.get(version);
    if (problem !== undefined) {
      throw new Refusal(503, `${version} is not ready. ${problem}`);
    }
  }

  async function infer(
    model: ServableModel,
    image: RgbImage,
  ): Promise<Reading> {
    try {
      return await model.read(image);
    } catch (error) {
      // A picture may have broken the model's runtime for good, and what it says from now on.
      problems.set(model.release.version, NOT_CHECKED);
      void check(model).then(() => {
        isBroken ||= problems.get(model.release.version) !== undefined;
      });
      throw error;
    }
  }

  return {
    releases: models.map(({release}) => release),
    release: (version) => find(version).release,
    problem: (version) => problems.get(version),
    isBroken: () => isBroken,
    read: async (version, image, signal) => {
      const model = find(version);
      refuseUnlessReady(version);
      if (turns.waiting() >= MOST_WAITING) {
        throw new Refusal(503, 'Too many pictures wait for the model.');
      }
      return turns.take(() => {
        // Both may have changed while it waited.
        refuseUnlessReady(version);
        signal.throwIfAborted();
        return infer(model, image);
      });
    },
    checkAll: async () => {
      for (const model of models) await check(model);
    },
  };
}
