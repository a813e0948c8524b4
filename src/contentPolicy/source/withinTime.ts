import {runInNewContext} from 'node:vm';

/**
 * Does synchronous work and returns its result; undefined when it takes longer than that many milliseconds. A parser
 * that loops cannot be stopped from within, only by the engine. What the work throws is thrown on.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): {result: Result} | undefined {
  let done: {result: Result} | undefined;
  const doWork = (): void => {
    done = {result: work()};
  };
  try {
    // Constant text: nothing of a page is ever run.
    runInNewContext('doWork()', {doWork}, {timeout: milliseconds});
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'))
      throw error;
  }
  return done;
}
