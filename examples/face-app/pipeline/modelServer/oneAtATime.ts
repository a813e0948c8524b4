import {setImmediate} from 'node:timers/promises';

/** Runs one piece of work after the other. */
export interface Turns {
  /** How much waits for its turn. */
  waiting(): number;
  take<T>(work: () => Promise<T>): Promise<T>;
}

export function oneAtATime(): Turns {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    waiting: () => waiting,
    take: (work) => {
      waiting += 1;
      const done = last.then(async () => {
        // The model keeps the process busy. Between two photos, whoever asks how it is must get an answer.
        await setImmediate();
        waiting -= 1;
        return work();
      });
      last = done.catch(() => undefined);
      return done;
    },
  };
}
