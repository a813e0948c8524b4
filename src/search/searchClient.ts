import type {SearchAnswer, SearchWish} from './answer';
import type {Reply, Request} from './messages';

export interface SearchClient {
  /** Begins to load what a first search needs. */
  readonly prepare: () => void;
  /**
   * Calls back with better and better answers until one is final, or once with a failure: the files of search could
   * not be loaded, and asking again tries again. A later question silences an earlier one.
   */
  readonly ask: (
    wish: SearchWish,
    onAnswer: (answer: SearchAnswer) => void,
    onFailure: (error: Error) => void,
  ) => void;
}

let client: SearchClient | undefined;

/** The one search of this tab; its worker starts when it is first asked for. */
export function searchClient(): SearchClient {
  client ??= startClient(
    () => new Worker(/* webpackChunkName: 'search-worker' */ new URL('./searchWorker.ts', import.meta.url)),
  );
  return client;
}

/** A search in a worker that is started when it is first needed, and again after it could not be started. */
export function startClient(startWorker: () => Worker): SearchClient {
  let worker: Worker | undefined;
  let latest = 0;
  let listeners: {onAnswer: (answer: SearchAnswer) => void; onFailure: (error: Error) => void} | undefined;

  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', ({data}: MessageEvent<Reply>) => {
      if (data.id !== latest) return;
      if (data.kind === 'answer') listeners?.onAnswer(data.answer);
      else listeners?.onFailure(new Error(data.message));
    });
    started.addEventListener('error', ({message}) => {
      started.terminate();
      if (worker === started) worker = undefined;
      listeners?.onFailure(new Error(message));
    });
    return started;
  };
  const send = (request: Request): void => {
    worker ??= start();
    worker.postMessage(request);
  };
  return {
    prepare: () => {
      send({kind: 'prepare'});
    },
    ask: (wish, onAnswer, onFailure) => {
      latest += 1;
      listeners = {onAnswer, onFailure};
      send({kind: 'ask', id: latest, wish});
    },
  };
}
