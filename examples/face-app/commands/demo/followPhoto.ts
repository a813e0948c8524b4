import type {NumberedEvent} from '../../contracts/events';
import {Photo} from '../../contracts/photo';
import {CommandFailed, type AppCaller} from '../../wiring/callApp';
import {listenToEvents} from '../../wiring/listenToEvents';
import {sampleFile} from '../../wiring/samples';

/** Milliseconds without any news after which something has been lost. */
const PATIENCE_MS = 60_000;

export interface HeardEvent extends NumberedEvent {
  /** The message as it came. */
  readonly text: string;
  /** `performance.now()` when it came. */
  readonly at: number;
}

/** Everything that happens in the app from now on, kept as it comes. */
export class Listener {
  readonly heard: HeardEvent[] = [];
  #lastAt = performance.now();
  #broken = false;

  constructor(app: AppCaller, after: number) {
    this.#listen(app, after).then(
      () => (this.#broken = true),
      () => (this.#broken = true),
    );
  }

  async #listen(app: AppCaller, after: number): Promise<void> {
    for await (const event of listenToEvents(app, after)) {
      this.#lastAt = performance.now();
      this.heard.push({...event, at: this.#lastAt});
    }
  }

  /** Resolves when the photo has an answer or has failed. Rejects when nothing is heard of anything for a minute. */
  async untilDone(photoId: string): Promise<void> {
    const isEnd = ({event}: HeardEvent): boolean =>
      event.subject === photoId && /\.(answered|failed)$/.test(event.type);
    while (!this.heard.some(isEnd)) {
      if (this.#broken) {
        throw new CommandFailed('The stream of events broke off.');
      }
      if (performance.now() - this.#lastAt > PATIENCE_MS) {
        throw new CommandFailed(`Photo ${photoId} got no answer.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

export interface SentPhoto {
  readonly file: string;
  readonly status: number;
  readonly receipt: Photo;
  /** `performance.now()` before and after the upload. */
  readonly began: number;
  readonly stored: number;
}

/** Sends a sample photo as the page does. */
export async function sendSample(
  app: AppCaller,
  file: string,
): Promise<SentPhoto> {
  const body = new FormData();
  body.set('photo', sampleFile(file));
  const began = performance.now();
  const response = await app.fetch('/photos', {method: 'POST', body});
  const text = await response.text();
  if (!response.ok) throw new CommandFailed(`${file} was refused: ${text}`);
  const receipt = Photo.parse(JSON.parse(text));
  const {status} = response;
  return {file, status, receipt, began, stored: performance.now()};
}
