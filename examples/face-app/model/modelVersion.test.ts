import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import type {ModelWeights} from '../contracts/faceLibrary';
import type {ModelParameters} from '../contracts/modelVersion';
import {modelVersionOf} from './modelVersion';

const PARAMETERS: ModelParameters = {
  name: 'tiny',
  detector: 'tiny',
  inputSize: 320,
  scoreThreshold: 0.5,
  threshold: 0.6,
};

function weightsWith(lastByte: number, scale = 1): ModelWeights {
  const file = (byte: number) => ({
    entries: [{name: 'filters', quantization: {scale}}],
    bytes: Uint8Array.of(1, 2, byte),
  });
  return {detector: file(3), landmarks: file(3), embedder: file(lastByte)};
}

const versionOf = (weights: ModelWeights, parameters: ModelParameters) =>
  modelVersionOf(weights, parameters, (bytes) =>
    Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  );

test('a version is the name and 12 hex digits', async () => {
  expect(await versionOf(weightsWith(3), PARAMETERS)).toMatch(
    /^tiny-[0-9a-f]{12}$/,
  );
});

test('the order in which the parameters are listed does not matter', async () => {
  const turned = Object.fromEntries(Object.entries(PARAMETERS).reverse());
  expect(await versionOf(weightsWith(3), turned as ModelParameters)).toBe(
    await versionOf(weightsWith(3), PARAMETERS),
  );
});

test('another byte, another scale or another threshold is another version', async () => {
  const versions = await Promise.all([
    versionOf(weightsWith(3), PARAMETERS),
    versionOf(weightsWith(4), PARAMETERS),
    versionOf(weightsWith(3, 2), PARAMETERS),
    versionOf(weightsWith(3), {...PARAMETERS, threshold: 0.55}),
  ]);
  expect(new Set(versions).size).toBe(4);
});

test('the same bytes in another net are another version', async () => {
  const {detector, landmarks, embedder} = weightsWith(4);
  const swapped = {detector: embedder, landmarks, embedder: detector};
  expect(await versionOf(swapped, PARAMETERS)).not.toBe(
    await versionOf(weightsWith(4), PARAMETERS),
  );
});
