/** Milliseconds in which a second Ctrl+C is the same one: the terminal and a wrapper such as npm both pass it on. */
const SAME_KEY_MS = 500;

/**
 * Resolves when this process is asked to stop: by Ctrl+C, by SIGTERM, or, for a supervised child, by the end of its
 * supervisor. Ctrl+C in a terminal reaches children too; they leave it to their supervisor, which stops them when the
 * work in hand is done. A second Ctrl+C ends the process at once.
 */
export function stopWhenAsked(isSupervised: boolean): Promise<string> {
  return new Promise((resolve) => {
    let firstAt: number | undefined;
    const ask = (reason: string): void => {
      if (firstAt === undefined) firstAt = performance.now();
      else if (performance.now() - firstAt > SAME_KEY_MS) process.exit(130);
      resolve(reason);
    };
    process.on('SIGTERM', ask);
    process.on('SIGHUP', ask);
    process.on('SIGINT', (signal) => {
      if (!isSupervised) ask(signal);
    });
    if (isSupervised) {
      const isAlone = (): void => {
        ask('supervisor gone');
      };
      process.on('disconnect', isAlone);
      // It may have died while this process was still loading, when nobody listened yet.
      if (!process.connected) isAlone();
    }
  });
}
