import * as z from 'zod';
import {ModelParameters} from './modelVersion';

/**
 * The Open Inference Protocol (v2) over HTTP, as far as the face model needs it:
 * https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol
 * The picture travels by the protocol's binary tensor extension, since 1.2 MB of pixels as JSON would be 4 MB.
 */
export const MODEL_NAME = 'faces';

/** Header that says where the JSON ends and the tensors' bytes begin. */
export const BINARY_HEADER = 'inference-header-content-length';

export const ServerMetadata = z.object({
  name: z.string(),
  version: z.string(),
  extensions: z.array(z.string()),
});

const TensorMetadata = z.object({
  name: z.string(),
  datatype: z.enum(['UINT8', 'FP32']),
  /** -1 stands for a size that differs from picture to picture. */
  shape: z.array(z.int().min(-1)),
});

export const ModelMetadata = z.object({
  name: z.string(),
  versions: z.array(z.string()),
  platform: z.string(),
  inputs: z.array(TensorMetadata),
  outputs: z.array(TensorMetadata),
  /** Of the version that was asked for: what the pipeline must know before it may promote it. */
  parameters: ModelParameters.optional(),
});
export type ModelMetadata = z.infer<typeof ModelMetadata>;

const Shape = z.array(z.int().min(0));

/** Input "image": UINT8, shape [height, width, 3]; either `data` or the binary extension's size. */
export const InferenceRequest = z.object({
  id: z.string().optional(),
  inputs: z
    .array(
      z.object({
        name: z.literal('image'),
        datatype: z.literal('UINT8'),
        shape: z.tuple([z.int().positive(), z.int().positive(), z.literal(3)]),
        parameters: z.object({binary_data_size: z.int().positive()}).optional(),
        data: z.array(z.int().min(0).max(255)).optional(),
      }),
    )
    .length(1),
});
export type InferenceRequest = z.infer<typeof InferenceRequest>;

/** Outputs, one row for each face: "boxes" [n, 4] (x, y, width, height), "scores" [n], "embeddings" [n, 128]. */
export const InferenceResponse = z.object({
  model_name: z.literal(MODEL_NAME),
  model_version: z.string(),
  id: z.string().optional(),
  outputs: z.array(
    z.object({
      name: z.enum(['boxes', 'scores', 'embeddings']),
      datatype: z.literal('FP32'),
      shape: Shape,
      data: z.array(z.number()),
    }),
  ),
});
export type InferenceResponse = z.infer<typeof InferenceResponse>;

export const InferenceError = z.object({error: z.string()});
