import type {ModelWeights, WeightFile} from '../contracts/faceLibrary';
import type {ModelParameters} from '../contracts/modelVersion';

/** 64 hex digits. Node and browsers have it under different names, so it is handed in. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

// #region same-model-same-version
/**
 * The name of a model that cannot lie: "tiny-" and the first 12 hex digits of a SHA-256 over weights and parameters.
 * Whoever changes a weight or the threshold has another version, whether or not they meant to.
 */
export async function modelVersionOf(
  {detector, landmarks, embedder}: ModelWeights,
  parameters: ModelParameters,
  sha256: Sha256,
): Promise<string> {
  const parts = [canonical(parameters)];
  for (const file of [detector, landmarks, embedder]) {
    parts.push(canonical(file.entries), await sha256(file.bytes));
  }
  const digest = await sha256(asciiBytes(parts.join('\n')));
  return `${parameters.name}-${digest.slice(0, 12)}`;
}
// #endregion same-model-same-version

/** JSON with sorted keys, so that the order in which a file lists them does not matter. */
function canonical(value: ModelParameters | WeightFile['entries']): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
