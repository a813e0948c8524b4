/** Milliseconds between two looks, and between two lines that say what is still missing. */
const LOOK_MS = 200;
const TELL_MS = 15_000;

interface Waiting {
  /** What is not ready, by the part's name. */
  readonly problems: () => Promise<Readonly<Record<string, string>>>;
  /** Resolves with a reason when waiting longer makes no sense. */
  readonly failed: Promise<string>;
  readonly say: (line: string) => void;
}

/** Resolves when all is ready; says from time to time what it still waits for. Rejects with the reason of `failed`. */
export async function untilReady({
  problems,
  failed,
  say,
}: Waiting): Promise<void> {
  let toldAt = performance.now();
  for (;;) {
    const parts = await Promise.race([failed, problems()]);
    if (typeof parts === 'string') throw new NeverReady(parts);
    if (Object.keys(parts).length === 0) return;
    if (performance.now() - toldAt > TELL_MS) {
      toldAt = performance.now();
      for (const [part, problem] of Object.entries(parts)) {
        say(`Still waiting for the ${part}: ${problem}`);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** The app will not become ready by itself; the message says why. */
export class NeverReady extends Error {
  override readonly name = 'NeverReady';
}
