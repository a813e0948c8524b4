import type {Photo} from '../contracts/photo';

/** What the app tells the person who sent the photo. */
export type Receipt =
  | {readonly kind: 'stored'; readonly photo: Photo; readonly isNew: boolean}
  | {readonly kind: 'refused'; readonly response: Response}
  | {readonly kind: 'not-sent'};

interface Upload {
  /** Sends the picture once. Rejects when the network fails. */
  readonly post: () => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const PAUSES_MS = [1_000, 4_000, 16_000];

// #region send-with-retry
/**
 * Sends a photo. A lost network or a busy backend (503) is tried again, not sooner than the backend asks for; a
 * refusal is told at once. Sending twice does no harm, since the same picture is one photo.
 */
export async function sendPhoto({post, wait}: Upload): Promise<Receipt> {
  let askedPause = 0;
  for (const pause of [0, ...PAUSES_MS]) {
    await wait(Math.max(pause, askedPause));
    const response = await post().catch(() => undefined);
    askedPause = Number(response?.headers.get('retry-after')) * 1_000 || 0;
    if (response === undefined || response.status === 503) continue;
    if (!response.ok) return {kind: 'refused', response};
    const photo = (await response.json()) as Photo;
    return {kind: 'stored', photo, isNew: response.status === 201};
  }
  return {kind: 'not-sent'};
}
// #endregion send-with-retry
