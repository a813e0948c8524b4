import * as z from 'zod';

/** RFC 9457 problem details: how every error of the HTTP API looks. */
export const ProblemDetails = z.object({
  type: z
    .string()
    .describe(
      'Names the kind of problem, relative to this API: "/problems/too-large".',
    ),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z
    .string()
    .describe('What is wrong with this very request, and what would help.'),
  instance: z.string().optional().describe('The request’s id, as in the logs.'),
  errors: z
    .array(z.object({pointer: z.string(), detail: z.string()}))
    .optional()
    .describe(
      'What is wrong with each part of the request, where several are: "#/photo/1" is the second photo.',
    ),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

interface ProblemOptions {
  readonly status: number;
  /** Last part of the problem's type, kebab-case. */
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
  /** What is wrong with each part of the request, as in the example of RFC 9457. */
  readonly errors?: ProblemDetails['errors'];
}

/** An error that the person or program on the other side of the HTTP API can understand and mend. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly retryAfter: number | undefined;
  readonly errors: ProblemDetails['errors'];

  constructor(options: ProblemOptions) {
    const {status, kind, title, detail, retryAfter, errors} = options;
    super(detail);
    this.status = status;
    this.kind = kind;
    this.title = title;
    this.detail = detail;
    this.retryAfter = retryAfter;
    this.errors = errors;
  }
}
