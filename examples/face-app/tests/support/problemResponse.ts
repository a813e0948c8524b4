import {ProblemDetails} from '../../contracts/problem';

/** What a test wants a request to be answered with. */
export type TestProblem = Omit<ProblemDetails, 'type'> & {
  /** In seconds. */
  readonly retryAfter?: number;
};

/** A problem as the backend sends it, checked against the contract. */
export function problem({retryAfter, ...rest}: TestProblem): Response {
  const details = ProblemDetails.parse({type: '/problems/test', ...rest});
  const headers = new Headers({'content-type': 'application/problem+json'});
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new Response(JSON.stringify(details), {
    status: rest.status,
    headers,
  });
}
