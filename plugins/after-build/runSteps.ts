import {measureStep} from '../../src/lib/measureStep';
import type {BuiltSite, SiteFiles, Step} from './step';

/** Runs the steps one after the other. Throws an error that names the step that failed. */
export async function runSteps(steps: readonly Step[], site: BuiltSite, files: SiteFiles): Promise<void> {
  for (const {name, run} of steps) {
    try {
      await measureStep(`after-build: ${name}`, () => run(site, files));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`After the build, the step "${name}" failed: ${reason}`, {cause: error});
    }
  }
}
