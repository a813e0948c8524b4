/** What the app tells the person who sent the photo. */
export type Receipt =
  | {readonly kind: 'stored'}
  | {readonly kind: 'refused'; readonly reason: string}
  | {readonly kind: 'not-sent'};

interface Upload {
  /** Sends the picture once. Rejects when the network fails. */
  readonly post: () => Promise<{
    readonly status: number;
    readonly text: () => Promise<string>;
  }>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const PAUSES_MS = [1_000, 4_000, 16_000];

// #region send-with-retry
/** Sends a photo. A bad network or a busy backend (503) is tried again; a refusal is told to the person at once. */
export async function sendPhoto({post, wait}: Upload): Promise<Receipt> {
  for (const pause of [0, ...PAUSES_MS]) {
    await wait(pause);
    const response = await post().catch(() => undefined);
    if (response === undefined || response.status === 503) continue;
    if (response.status < 300) return {kind: 'stored'};
    return {kind: 'refused', reason: await response.text()};
  }
  return {kind: 'not-sent'};
}
// #endregion send-with-retry
