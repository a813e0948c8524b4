/** What asking for an address has shown. */
export type Verdict =
  | {readonly kind: 'alive'}
  /** Works, and has another address now. */
  | {readonly kind: 'moved'; readonly to: string}
  /** The server answers, but not to programs: only a person can tell. */
  | {readonly kind: 'refused'; readonly why: string}
  | {readonly kind: 'dead'; readonly why: string};

export interface Manners {
  /** How long to wait for the head of an answer, in milliseconds. */
  readonly timeout: number;
  /** How often to ask again after a fault that may pass. */
  readonly retries: number;
  /** Before the first of these, in milliseconds; each further pause is twice as long. */
  readonly pause: number;
  /** Longest pause that a server may ask for, in milliseconds. */
  readonly longestPause: number;
  /** Waits that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

const REFUSED = [401, 402, 403, 407, 429, 451, 999];
const PASSING = [408, 425, 429, 500, 502, 503, 504];
const HEADERS = {
  'user-agent': 'ml-roles-link-check (+https://github.com/ml-roles/ml-roles.github.io)',
  accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
};

/** Whether an address still leads somewhere. Asks for the head first, and for the whole only where that was refused. */
export async function askServer(address: string, manners: Manners): Promise<Verdict> {
  for (let tries = 0; ; tries += 1) {
    const answer = await askOnce(address, manners.timeout);
    const isLast = tries === manners.retries;
    if (answer instanceof Response) {
      if (isLast || !PASSING.includes(answer.status)) return verdictOn(address, answer);
      await manners.wait(pauseFor(answer, tries, manners));
    } else {
      if (isLast) return {kind: 'dead', why: answer};
      await manners.wait(manners.pause * 2 ** tries);
    }
  }
}

/** The answer, or in words why there is none. */
async function askOnce(address: string, timeout: number): Promise<Response | string> {
  try {
    const head = await request(address, 'HEAD', timeout);
    // Some servers know no HEAD, or answer it differently; they are asked as a browser asks.
    return head.ok || head.status === 429 ? head : await request(address, 'GET', timeout);
  } catch (error) {
    return wordsFor(error, timeout);
  }
}

async function request(address: string, method: string, timeout: number): Promise<Response> {
  const answer = await fetch(address, {method, headers: HEADERS, signal: AbortSignal.timeout(timeout)});
  await answer.body?.cancel();
  return answer;
}

function verdictOn(address: string, {ok, status, statusText, redirected, url}: Response): Verdict {
  if (REFUSED.includes(status)) return {kind: 'refused', why: `${String(status)} ${statusText}`.trim()};
  if (!ok) return {kind: 'dead', why: `${String(status)} ${statusText}`.trim()};
  return redirected && url !== address ? {kind: 'moved', to: url} : {kind: 'alive'};
}

/** What the server asks for in seconds, as far as that is reasonable; else our own pause. */
function pauseFor(answer: Response, tries: number, {pause, longestPause}: Manners): number {
  const seconds = Number(answer.headers.get('retry-after') ?? NaN);
  return Number.isNaN(seconds) ? pause * 2 ** tries : Math.min(Math.max(seconds, 0) * 1000, longestPause);
}

function wordsFor(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${String(timeout / 1000)} s`;
  const {cause} = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause ? `${cause.message} (${String(cause.code)})` : cause.message;
}
