/** What the names of these measures begin with, so that they are not taken for others. */
export const STEP_PREFIX = 'step of the build: ';

/**
 * Does one step of the build and leaves its time as a performance measure. Nobody listens to these but
 * `npm run bench:build`, which says what share of the build each step is.
 */
export async function measureStep<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await run();
  performance.measure(STEP_PREFIX + name, {start});
  return result;
}
