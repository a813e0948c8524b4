import * as z from 'zod';
import type {RgbImage} from '../../contracts/image';
import {InferenceRequest} from '../../contracts/inference';
import {Refusal} from './refusal';

interface ReadRequest {
  readonly id: string | undefined;
  readonly image: RgbImage;
}

/**
 * Reads an inference request: all JSON, or JSON followed by the tensor's bytes when the header says where the JSON
 * ends. Throws a 400 {@link Refusal} that says what is wrong.
 */
export function readRequest(
  body: Uint8Array,
  jsonLength: string | undefined,
  mostPixels: number,
): ReadRequest {
  const end = endOfJson(body, jsonLength);
  const {id, inputs} = parse(body.subarray(0, end));
  const [input] = inputs;
  if (input === undefined) throw new Refusal(400, 'There is no input.');
  const [height, width] = input.shape;
  if (height * width > mostPixels) {
    throw new Refusal(
      400,
      `A picture may have ${mostPixels} pixels; this one has ${height * width}.`,
    );
  }
  const data = pixelsOf(input, body.subarray(end));
  if (data.length !== height * width * 3) {
    throw new Refusal(
      400,
      `The shape asks for ${height * width * 3} values; there are ${data.length}.`,
    );
  }
  return {id, image: {width, height, data}};
}

function endOfJson(body: Uint8Array, jsonLength: string | undefined): number {
  if (jsonLength === undefined) return body.length;
  const end = /^\d{1,10}$/.test(jsonLength) ? Number(jsonLength) : NaN;
  if (end <= body.length) return end;
  throw new Refusal(
    400,
    `Inference-Header-Content-Length must be a number of bytes up to the body's ${body.length}.`,
  );
}

function parse(bytes: Uint8Array): InferenceRequest {
  const {data, error} = InferenceRequest.safeParse(json(bytes));
  if (data !== undefined) return data;
  throw new Refusal(400, z.prettifyError(error));
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new Refusal(400, 'The request, up to the tensor, must be JSON.');
  }
}

/** The tensor is in the JSON or after it, never both. */
function pixelsOf(
  {data, parameters}: InferenceRequest['inputs'][number],
  after: Uint8Array,
): Uint8Array {
  const size = parameters?.binary_data_size;
  if ((data === undefined) === (size === undefined)) {
    throw new Refusal(
      400,
      'Give the tensor either as "data" or after the JSON, with its "binary_data_size".',
    );
  }
  if (after.length !== (size ?? 0)) {
    throw new Refusal(
      400,
      `After the JSON come ${after.length} bytes, not ${size ?? 0}.`,
    );
  }
  return data === undefined ? after : Uint8Array.from(data);
}
