import type {Log} from '../contracts/platform';
import {errorCode} from './explainFullDisk';

/** Does `work` for each item and counts how often it did something. One that fails is logged; the others go on. */
export async function countEach<T>(
  items: readonly T[],
  log: Log,
  work: (item: T) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const item of items) {
    try {
      if (await work(item)) count += 1;
    } catch (error) {
      log.error(
        // Not its message: that may hold a file's name, and a file may be named after a person.
        {error: nameOf(error)},
        'Reconciling: one item could not be mended; it is tried again in the next round.',
      );
    }
  }
  return count;
}

/** Such as "EACCES", or "TypeError". */
function nameOf(error: unknown): string {
  return errorCode(error) ?? (error instanceof Error ? error.name : '');
}
