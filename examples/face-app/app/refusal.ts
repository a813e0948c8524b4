import type {ProblemDetails} from '../contracts/problem';

/** Why the backend did not do what was asked, in words for the person at the page. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** HTTP status; 0 when the backend could not be reached. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: NonNullable<ProblemDetails['errors']>;

  constructor({
    status,
    title,
    detail,
    errors = [],
  }: Pick<ProblemDetails, 'status' | 'title' | 'detail' | 'errors'>) {
    super(detail);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
  }
}

export const UNREACHABLE = new Refusal({
  status: 0,
  title: 'The app cannot be reached',
  detail: 'The network or the app is down. Nothing on this page is lost.',
});

/** Reads the problem details (RFC 9457) of a response; something else between us and the backend may send none. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const {status} = response;
  const problem: unknown = await response.json().catch(() => undefined);
  if (isProblem(problem)) return new Refusal({...problem, status});
  return new Refusal({
    status,
    title: 'The app could not do this',
    detail: `It answered with status ${status} and gave no reason. Try again in a moment.`,
  });
}

/** Puts whatever was thrown into words. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  // A failed fetch throws a TypeError whose text differs from browser to browser.
  if (error instanceof TypeError) return UNREACHABLE;
  return new Refusal({
    status: 0,
    title: 'Something went wrong on this page',
    detail: `${String(error)}. Reload the page and try again.`,
  });
}

function isProblem(value: unknown): value is ProblemDetails {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    'detail' in value &&
    typeof value.title === 'string' &&
    typeof value.detail === 'string'
  );
}
