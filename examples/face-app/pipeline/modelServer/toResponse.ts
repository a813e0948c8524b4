import {EMBEDDING_LENGTH, type Reading} from '../../contracts/faces';
import {type InferenceResponse, MODEL_NAME} from '../../contracts/inference';

/** One row of each output for each face. */
export function toResponse(
  {modelVersion, faces}: Reading,
  id: string | undefined,
): InferenceResponse {
  const count = faces.length;
  return {
    model_name: MODEL_NAME,
    model_version: modelVersion,
    ...(id === undefined ? {} : {id}),
    outputs: [
      {
        name: 'boxes',
        datatype: 'FP32',
        shape: [count, 4],
        data: faces.flatMap(({box}) => [box.x, box.y, box.width, box.height]),
      },
      {
        name: 'scores',
        datatype: 'FP32',
        shape: [count],
        data: faces.map(({score}) => score),
      },
      {
        name: 'embeddings',
        datatype: 'FP32',
        shape: [count, EMBEDDING_LENGTH],
        data: faces.flatMap(({embedding}) => [...embedding]),
      },
    ],
  };
}
