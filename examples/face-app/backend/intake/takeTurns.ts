/**
 * Runs at most `most` pieces of work at once; the others wait in the order in which they came. A decoded picture is
 * fifty times as large as its file, so a burst of uploads must not be decoded all at once.
 */
export function takeTurns(
  most: number,
): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place goes to the next in line directly, so that nobody slips in between.
      if (next === undefined) free += 1;
      else next();
    }
  };
}
