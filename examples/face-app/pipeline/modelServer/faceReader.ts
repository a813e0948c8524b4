import {
  type FaceReader,
  HopelessPhoto,
  ModelUnavailable,
} from '../../contracts/desks';
import type {RgbImage} from '../../contracts/image';
import {
  BINARY_HEADER,
  InferenceError,
  type InferenceRequest,
  InferenceResponse,
  MODEL_NAME,
  ModelMetadata,
} from '../../contracts/inference';
import type {ModelParameters} from '../../contracts/modelVersion';
import {toReading} from './toReading';

/** Milliseconds; less than the lease of a job, so that a photo is not handed out again while it is waited for. */
const READ_TIMEOUT_MS = 15_000;
/** Milliseconds; a server that reads a picture answers between two of them. */
const ASK_TIMEOUT_MS = 5_000;

/** A {@link FaceReader} with what else the pipeline asks of a model server. */
export interface ServedFaceReader extends FaceReader {
  /** Why the server, or one of its versions, is not ready; undefined when it is. */
  problem(version?: string): Promise<string | undefined>;
  /** All versions that the server has, ready or not. */
  versions(): Promise<readonly string[]>;
  parameters(version: string): Promise<ModelParameters>;
}

/** Speaks the Open Inference Protocol (v2) with the model server at `address`, ours or another. */
export function createFaceReader(address: string): ServedFaceReader {
  const model = `${address}/v2/models/${MODEL_NAME}`;

  async function metadata(path: string): Promise<ModelMetadata> {
    const response = await ask(`${model}${path}`, ASK_TIMEOUT_MS);
    return ModelMetadata.parse(await bodyOf(response));
  }

  return {
    read: async (image, modelVersion) => {
      const url = `${model}/versions/${modelVersion}/infer`;
      const response = await ask(url, READ_TIMEOUT_MS, requestOf(image));
      const answer = InferenceResponse.parse(await bodyOf(response));
      if (answer.model_version === modelVersion) return toReading(answer);
      throw new Error(`${answer.model_version} answered for ${modelVersion}.`);
    },
    versions: async () => (await metadata('')).versions,
    parameters: async (version) => {
      const {parameters} = await metadata(`/versions/${version}`);
      if (parameters !== undefined) return parameters;
      throw new ModelUnavailable(
        `The model server does not tell the parameters of ${version}.`,
      );
    },
    problem: async (version) => {
      const path =
        version === undefined
          ? `${address}/v2/health/ready`
          : `${model}/versions/${version}/ready`;
      try {
        await ask(path, ASK_TIMEOUT_MS);
        return undefined;
      } catch (error) {
        if (error instanceof ModelUnavailable) return error.message;
        throw error;
      }
    },
  };
}

/** JSON, then the pixels as they are: as JSON they would be four times as long. */
function requestOf({width, height, data}: RgbImage): RequestInit {
  const request: InferenceRequest = {
    inputs: [
      {
        name: 'image',
        datatype: 'UINT8',
        shape: [height, width, 3],
        parameters: {binary_data_size: data.length},
      },
    ],
  };
  const json = Buffer.from(JSON.stringify(request));
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      [BINARY_HEADER]: String(json.length),
    },
    body: Buffer.concat([json, data]),
  };
}

/** Rejects with {@link ModelUnavailable} where a later try may succeed, with {@link HopelessPhoto} where not. */
async function ask(
  url: string,
  timeoutMs: number,
  request: RequestInit = {},
): Promise<Response> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, {...request, signal}).catch(
    (error: unknown) => {
      throw new ModelUnavailable('The model server does not answer.', {
        cause: error,
      });
    },
  );
  if (response.ok) return response;
  const {data} = InferenceError.safeParse(await bodyOf(response));
  const message = data?.error ?? `It answers with status ${response.status}.`;
  const isOurMistake = [400, 413].includes(response.status);
  throw isOurMistake
    ? new HopelessPhoto(`The model server refuses the picture. ${message}`)
    : new ModelUnavailable(`The model server is not ready. ${message}`);
}

/** Undefined when it is no JSON. A connection that breaks off is a server that went away. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text().catch((error: unknown) => {
    throw new ModelUnavailable('The model server broke off its answer.', {
      cause: error,
    });
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
