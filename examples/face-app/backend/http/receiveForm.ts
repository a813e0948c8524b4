import type {BackendDependencies} from '../dependencies';
import {type FormRules, requireFields} from './formFields';
import {type Part, readMultipart} from './readMultipart';
import {receiveBody} from './receiveBody';
import {requireReady} from './requireReady';

/** Seconds for a body, unless configured: 15 MB at 2 Mbit/s. */
export const BODY_SECONDS = 60;

/** Room for a form's boundaries, headers and short fields, in bytes. */
const FRAME = 16_384;

/** Takes in a form, with as many pictures as its rules allow. Throws a Problem, before reading the body if it can. */
export async function receiveForm(
  request: Request,
  rules: FormRules,
  {limits, readiness}: Pick<BackendDependencies, 'limits' | 'readiness'>,
): Promise<readonly Part[]> {
  await requireReady(readiness);
  const pictures = rules.photo?.most ?? 0;
  const body = await receiveBody(request, {
    most: pictures * limits.uploadBytes + FRAME,
    seconds: limits.bodySeconds ?? BODY_SECONDS,
  });
  const type = request.headers.get('content-type') ?? undefined;
  const parts = readMultipart(body, type);
  requireFields(parts, rules);
  return parts;
}
