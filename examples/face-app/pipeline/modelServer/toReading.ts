import {EMBEDDING_LENGTH, FoundFace, type Reading} from '../../contracts/faces';
import type {InferenceResponse} from '../../contracts/inference';

/** The faces in an inference response. Throws when the outputs do not fit together. */
export function toReading({
  model_version: modelVersion,
  outputs,
}: InferenceResponse): Reading {
  const rows = (name: string, columns: number): readonly number[][] => {
    const output = outputs.find((candidate) => candidate.name === name);
    const data = output?.data ?? [];
    if (output === undefined || data.length % columns !== 0) {
      throw new Error(`The model server's "${name}" are missing or cut off.`);
    }
    return Array.from({length: data.length / columns}, (_, row) =>
      data.slice(row * columns, (row + 1) * columns),
    );
  };
  const scores = rows('scores', 1);
  const embeddings = rows('embeddings', EMBEDDING_LENGTH);
  const boxes = rows('boxes', 4);
  if (scores.length !== boxes.length || embeddings.length !== boxes.length) {
    throw new Error('The model server gives outputs of different lengths.');
  }
  const faces = boxes.map(([x, y, width, height], at) =>
    FoundFace.parse({
      box: {x, y, width, height},
      score: scores[at]?.[0],
      embedding: embeddings[at],
    }),
  );
  return {modelVersion, faces};
}
