import {SearchEngine} from './engine';
import {INDEX_FILES} from './indexFiles';
import type {Reply, Request} from './messages';

/** Searches in a thread of its own, so that typing never waits. */
const engine = new SearchEngine(INDEX_FILES);
let latest = 0;

self.addEventListener('message', ({data}: MessageEvent<Request>) => {
  // What cannot be loaded now is asked for again, and told, with the first question.
  if (data.kind === 'prepare') void engine.prepare().catch(() => undefined);
  else void answer(data);
});

async function answer({id, wish}: Extract<Request, {kind: 'ask'}>): Promise<void> {
  latest = id;
  try {
    await engine.answer(
      wish,
      (found) => {
        tell({kind: 'answer', id, answer: found});
      },
      () => id === latest,
    );
  } catch (error) {
    tell({kind: 'failure', id, message: error instanceof Error ? error.message : String(error)});
  }
}

function tell(reply: Reply): void {
  self.postMessage(reply);
}
