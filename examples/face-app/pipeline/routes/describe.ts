import type * as z from 'zod';
import {ProblemDetails} from '../../contracts/problem';

/** A response with a JSON body. */
export const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: {'application/json': {schema}},
});

/** The errors of an operation, each with the reason that is particular to it. */
export const problems = (reasons: Readonly<Record<number, string>>) =>
  Object.fromEntries(
    Object.entries(reasons).map(([status, description]) => [
      status,
      {
        description,
        content: {'application/problem+json': {schema: ProblemDetails}},
      },
    ]),
  );
