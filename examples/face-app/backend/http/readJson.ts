import type * as z from 'zod';
import {describeIssues, invalidRequest} from './invalidRequest';
import {receiveBody} from './receiveBody';

/** Takes in a JSON body of at most `most` bytes. Throws a Problem that says what is wrong with it, and where. */
export async function readJson<T extends z.ZodType>(
  request: Request,
  schema: T,
  limits: {readonly most: number; readonly seconds: number},
): Promise<z.infer<T>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw invalidRequest('Send JSON, with that content type.', 415);
  const text = new TextDecoder().decode(await receiveBody(request, limits));
  const parsed = schema.safeParse(jsonOf(text));
  if (!parsed.success) throw invalidRequest(describeIssues(parsed.error), 422);
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest('The body is not JSON.');
  }
}
