import type {FaceAppEvent} from '../contracts/events';

/** The names under which the stream sends its events. */
const NAMES = [
  'photo.stored',
  'photo.started',
  'photo.answered',
  'photo.failed',
  'photo.deleted',
];

/** Pause before a stream is opened anew, in milliseconds. */
const PAUSE_MS = 3_000;

/** After this long without a stream, in milliseconds, what is on the page is read anew. */
const LONG_LOSS_MS = 60_000;

interface Listener {
  readonly onEvent: (event: FaceAppEvent) => void;
  readonly onState: (state: 'live' | 'lost') => void;
  /** Reads what is on the page anew. Resolves with the number of the newest event that it knows of. */
  readonly readAnew: () => Promise<number>;
}

interface Stream {
  readonly onMessage: (message: MessageEvent<string>) => void;
  readonly onState: Listener['onState'];
  /** The stream is closed; a new one has to be opened. */
  readonly onEnd: () => void;
}

/** Hears of all that happens from now on, once and in order, whatever breaks in between. */
export function listen({onEvent, onState, readAnew}: Listener): void {
  let last = 0;
  const onMessage = ({lastEventId, data}: MessageEvent<string>) => {
    if (Number(lastEventId) <= last) return;
    last = Number(lastEventId);
    onEvent(JSON.parse(data) as FaceAppEvent);
  };
  const begin = async () => {
    try {
      last = await readAnew();
      follow(last, {onMessage, onState, onEnd});
    } catch {
      onState('lost');
      onEnd();
    }
  };
  const onEnd = () => {
    setTimeout(() => void begin(), PAUSE_MS);
  };
  void begin();
}

// #region listen-and-resume
/** Follows the stream from an event on. Most breaks the browser mends by itself: it comes back, naming the last event. */
function follow(after: number, {onMessage, onState, onEnd}: Stream): void {
  const stream = new EventSource(`events?after=${after}`);
  let lostSince: number | undefined;
  for (const name of NAMES) stream.addEventListener(name, onMessage);
  stream.onopen = () => {
    lostSince = undefined;
    onState('live');
  };
  stream.onerror = () => {
    onState('lost');
    lostSince ??= Date.now();
    const isRefused = stream.readyState === EventSource.CLOSED;
    if (!isRefused && Date.now() - lostSince < LONG_LOSS_MS) return;
    stream.close();
    onEnd();
  };
}
// #endregion listen-and-resume
