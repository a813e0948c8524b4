/** Milliseconds that each part gets to finish the work in hand when the app is asked to stop. */
export const GRACE_MS = 10_000;

/** Collects what must be stopped, and stops it in the opposite order: who was started last is stopped first. */
export class StopList {
  readonly #stops: (() => Promise<void>)[] = [];

  add(stop: () => Promise<void>): void {
    this.#stops.push(stop);
  }

  /** Never rejects: a part that fails or takes too long does not keep the others running. */
  async stopAll(): Promise<void> {
    for (const stop of this.#stops.splice(0).reverse()) {
      await Promise.race([stop().catch(() => undefined), patience()]);
    }
  }
}

/** A little more than the grace, so that parts that keep to it end by themselves. */
function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, GRACE_MS + 1_000).unref();
  });
}
