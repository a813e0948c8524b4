import type {Hook} from '@hono/zod-openapi';
import type {Env} from 'hono';
import type * as z from 'zod';
import {Problem} from '../../contracts/problem';

/** A request that is not put together as the API's description says. */
export function invalidRequest(detail: string, status = 400): Problem {
  return new Problem({
    status,
    kind: 'invalid-request',
    title: 'Invalid request',
    detail,
  });
}

/** Says what a schema found wrong, each with its place: "limit: Too big". */
export function describeIssues({issues}: z.ZodError): string {
  return issues
    .map(({path, message}) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    )
    .join('; ');
}

/** For the router: what it finds wrong in a path or query becomes a Problem like all others. */
export const refuseInvalid: Hook<unknown, Env, string, undefined> = (
  result,
) => {
  if (result.success) return undefined;
  throw invalidRequest(describeIssues(result.error));
};
