/** Lets a loop sleep until something happens in this process, or until it is time to look anyway. */
export interface Nudge {
  /** How often there has been a nudge. Read it before looking for work, so that none is missed in between. */
  count(): number;
  nudge(): void;
  /** Resolves at the first nudge after `seen`, with true; or after `mostMs` milliseconds, with false. */
  after(seen: number, mostMs: number): Promise<boolean>;
}

export function createNudge(): Nudge {
  const waiting = new Set<(isNudged: boolean) => void>();
  let count = 0;
  return {
    count: () => count,
    nudge: () => {
      count += 1;
      for (const wake of waiting) wake(true);
    },
    after: (seen, mostMs) => {
      if (count !== seen) return Promise.resolve(true);
      return new Promise((resolve) => {
        const wake = (isNudged: boolean): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve(isNudged);
        };
        const timer = setTimeout(wake, mostMs, false);
        waiting.add(wake);
      });
    },
  };
}
