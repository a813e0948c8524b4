import {createContext, Script} from 'node:vm';

// Constant text: nothing of a page is ever run.
const DO_WORK = new Script('doWork()');
const surroundings: {doWork?: () => void} = {};
const context = createContext(surroundings);

/**
 * Does synchronous work and returns its result; undefined when it takes longer than that many milliseconds. A parser
 * that loops cannot be stopped from within, only by the engine. What the work throws is thrown on. Not to be nested.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): {result: Result} | undefined {
  let done: {result: Result} | undefined;
  surroundings.doWork = () => {
    done = {result: work()};
  };
  try {
    DO_WORK.runInContext(context, {timeout: milliseconds});
  } catch (error) {
    if ((error as {readonly code?: unknown}).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return done;
}
