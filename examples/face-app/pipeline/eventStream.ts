import {setTimeout} from 'node:timers/promises';
import type {EventLog} from '../contracts/desks';
import type {FaceAppEvent} from '../contracts/events';
import {createNudge} from './nudge';

/** How often the log is looked at for all listeners together, while there are any. */
const POLL_MS = 200;
/** A comment after so long a silence keeps proxies from cutting the connection. */
const HEARTBEAT_MS = 15_000;
/** A reader that takes nothing for so long is cut off. It may come back and resume. */
const PATIENCE_MS = 30_000;
/** Events read from the log at once: all that is ever held in memory for one reader. */
const PAGE = 100;

export interface EventStream {
  /** What came after the event numbered `after`, then what happens from now on. Infinity skips what was before. */
  listen(after: number): ReadableStream<Uint8Array>;
  /** How many are listening. */
  listeners(): number;
  /** Ends all streams. Resolves when the log is no longer asked. */
  stop(): Promise<void>;
}

/** Server-sent events from the event log: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function createEventStream({
  events,
}: {
  readonly events: EventLog;
}): EventStream {
  const news = createNudge();
  const open = new Set<AsyncGenerator<string, void>>();
  let isStopped = false;
  let polling: Promise<void> | undefined;

  // #region resume-stream
  /** What came after the event that the reader saw last, then whatever happens: in order, and each once. */
  async function* eventsAfter(after: number): AsyncGenerator<string, void> {
    yield 'retry: 1000\n\n';
    // A reader may remember a number from a log that has been replaced since.
    let seen = Math.min(after, await events.last());
    while (!isStopped) {
      const looks = news.count();
      const page = await events.after(seen, PAGE);
      for (const {number, event} of page) {
        yield `id: ${number}\nevent: ${shortType(event)}\ndata: ${JSON.stringify(event)}\n\n`;
        seen = number;
      }
      if (page.length > 0) continue;
      const isNews = await news.after(looks, HEARTBEAT_MS);
      if (!isNews) yield ': still here\n\n';
    }
  }
  // #endregion resume-stream

  /** One look at the log for all who listen. The newest number falls when a photo is deleted with its events. */
  async function poll(): Promise<void> {
    let newest = -1;
    while (open.size > 0 && !isStopped) {
      // While the database is away, there is no news of it.
      const last = await events.last().catch(() => newest);
      if (last !== newest) news.nudge();
      newest = last;
      await setTimeout(POLL_MS);
    }
    polling = undefined;
  }

  function listen(after: number): ReadableStream<Uint8Array> {
    const source = eventsAfter(after);
    let patience: NodeJS.Timeout | undefined;
    const forget = (): void => {
      clearTimeout(patience);
      open.delete(source);
    };
    open.add(source);
    polling ??= poll();
    // Asked for the next event only when the last one has been taken: nothing piles up for a slow reader.
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          clearTimeout(patience);
          const {value, done} = await source.next().catch((error: unknown) => {
            forget();
            throw error;
          });
          if (done === true) {
            forget();
            controller.close();
            return;
          }
          controller.enqueue(new TextEncoder().encode(value));
          patience = globalThis.setTimeout(() => {
            forget();
            controller.error(new Error('The reader takes nothing.'));
          }, PATIENCE_MS);
        },
        cancel: forget,
      },
      {highWaterMark: 0},
    );
  }

  return {
    listen,
    listeners: () => open.size,
    stop: async () => {
      isStopped = true;
      news.nudge();
      await polling;
    },
  };
}

/** "photo.stored" */
function shortType({type}: FaceAppEvent): string {
  return type.replace('org.ml-roles.face-app.', '');
}
