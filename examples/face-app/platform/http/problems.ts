import type {Context} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {ModelUnavailable} from '../../contracts/desks';
import {Problem, type ProblemDetails} from '../../contracts/problem';
import type {Log} from '../../contracts/platform';
import {DatabaseLost} from '../database/databaseLost';

/** What the shell gives to each request. */
export interface ShellEnv {
  Variables: {requestId: string};
}

/** A problem as RFC 9457 wants it. */
export function problemResponse(
  problem: Problem,
  requestId: string | undefined,
): Response {
  const {status, kind, title, detail, retryAfter, errors} = problem;
  const details: ProblemDetails = {
    type: `/problems/${kind}`,
    title,
    status,
    detail,
    ...(requestId === undefined ? {} : {instance: requestId}),
    ...(errors === undefined ? {} : {errors}),
  };
  return new Response(JSON.stringify(details), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(retryAfter === undefined
        ? {}
        : {'Retry-After': String(Math.ceil(retryAfter))}),
    },
  });
}

/** Turns whatever a route threw into a problem. What nobody foresaw is logged, and told without its innards. */
export function handleError(log: Log) {
  return (error: Error, context: Context<ShellEnv>): Response => {
    const requestId = context.get('requestId');
    if (error instanceof Problem) return problemResponse(error, requestId);
    if (error instanceof HTTPException && error.status < 500) {
      return problemResponse(badRequest(error), requestId);
    }
    if (error instanceof DatabaseLost || error instanceof ModelUnavailable) {
      log.warn({requestId, error: error.name}, 'a request came too early');
      return problemResponse(tooEarly(error), requestId);
    }
    // Stacks name files and lines; messages may hold values, such as a name that a constraint refused.
    log.error(
      {
        requestId,
        error: error.name,
        stack: error.stack
          ?.split('\n')
          .filter((line) => line.startsWith('    at '))
          .slice(0, 8)
          .join(' '),
      },
      'a request failed in a way that nobody foresaw',
    );
    return problemResponse(unforeseen, requestId);
  };
}

const badRequest = ({status, message}: HTTPException): Problem =>
  new Problem({
    status,
    kind: 'invalid-request',
    title: 'The request cannot be read',
    detail:
      message === '' ? 'See /openapi.json for what is expected.' : message,
  });

const tooEarly = (error: DatabaseLost | ModelUnavailable): Problem =>
  new Problem({
    status: 503,
    kind: 'not-ready',
    title: 'Not ready',
    detail: `${error instanceof DatabaseLost ? 'The database' : 'The model'} does not answer now. What was sent before is kept; try again shortly.`,
    retryAfter: 5,
  });

const unforeseen = new Problem({
  status: 500,
  kind: 'internal',
  title: 'Something went wrong here',
  detail:
    'This is not your mistake. The log tells more under the request’s id, which `instance` gives.',
});

export const notFound = (path: string): Problem =>
  new Problem({
    status: 404,
    kind: 'not-found',
    title: 'There is nothing here',
    detail: `Nothing is at ${path}. See /openapi.json for all that is.`,
  });

export const wrongMethod = (
  method: string,
  allowed: readonly string[],
): Problem =>
  new Problem({
    status: 405,
    kind: 'method-not-allowed',
    title: 'Not this method',
    detail: `${method} is not possible here; ${allowed.join(', ')} would be.`,
  });
