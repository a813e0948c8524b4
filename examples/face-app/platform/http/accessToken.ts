import {createHash, createHmac, timingSafeEqual} from 'node:crypto';
import {Problem} from '../../contracts/problem';

const SESSION_SECONDS = 12 * 60 * 60;
/** Wrong tries from one address within a minute; a person mistypes, a program guesses. */
const MOST_WRONG_TRIES = 10;
const MINUTE_MS = 60_000;

export const SESSION_COOKIE = 'face_app_session';

/** Knows the one API token, without ever comparing in a way whose time tells how much was right. */
export interface AccessToken {
  /** Throws a 429 Problem when this address has tried wrongly too often. */
  isRight(given: string, from: string): boolean;
  /** A proof for the browser's cookie. It ends by itself and outlives a restart. */
  newSession(): {readonly value: string; readonly seconds: number};
  isSession(value: string): boolean;
}

export function createAccessToken(
  token: string,
  now: () => number = Date.now,
): AccessToken {
  const wrongTries = new Map<string, {count: number; since: number}>();

  const mustNotGuess = (from: string): void => {
    const tries = wrongTries.get(from);
    if (tries === undefined) return;
    const left = tries.since + MINUTE_MS - now();
    if (left <= 0) wrongTries.delete(from);
    else if (tries.count >= MOST_WRONG_TRIES) throw tooManyTries(left / 1_000);
  };
  const countWrongTry = (from: string): void => {
    const tries = wrongTries.get(from) ?? {count: 0, since: now()};
    wrongTries.set(from, {...tries, count: tries.count + 1});
  };
  const sign = (until: string): string =>
    createHmac('sha256', token).update(`session until ${until}`).digest('hex');

  return {
    isRight: (given, from) => {
      mustNotGuess(from);
      const isRight = isSame(given, token);
      if (!isRight) countWrongTry(from);
      return isRight;
    },
    newSession: () => {
      const until = String(now() + SESSION_SECONDS * 1_000);
      return {value: `${until}.${sign(until)}`, seconds: SESSION_SECONDS};
    },
    isSession: (value) => {
      const [until = '', signature = ''] = value.split('.');
      return isSame(signature, sign(until)) && Number(until) > now();
    },
  };
}

/** Digests are of one length, which the constant-time comparison needs. */
function isSame(one: string, other: string): boolean {
  const digest = (value: string): Buffer =>
    createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(one), digest(other));
}

const tooManyTries = (seconds: number): Problem =>
  new Problem({
    status: 429,
    kind: 'too-many-tries',
    title: 'Too many wrong tokens',
    detail: 'Wait a minute, then try the right token.',
    retryAfter: seconds,
  });
