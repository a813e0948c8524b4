import type {FoundFace} from '../../contracts/faces';
import type {FaceLibrary, WeightFile} from '../../contracts/faceLibrary';
import type {ModelParameters} from '../../contracts/modelVersion';
import {createFaceModel} from '../../model';

interface BrowserLibrary extends FaceLibrary {
  setWasmPaths(folder: string): void;
  readonly tf: FaceLibrary['tf'] & {
    setBackend(name: 'wasm'): Promise<boolean>;
    ready(): Promise<void>;
  };
}

/** Runs in a browser: loads library and weights from `origin`, and reads the pixels that lie there. */
export async function readInBrowser(
  origin: string,
  parameters: ModelParameters,
  size: {readonly width: number; readonly height: number},
): Promise<FoundFace[]> {
  const library = (await import(
    `${origin}/face-library.mjs`
  )) as BrowserLibrary;
  library.setWasmPaths(`${origin}/`);
  await library.tf.setBackend('wasm');
  await library.tf.ready();
  const weightsOf = async (net: string): Promise<WeightFile> => {
    const manifest = await fetch(`${origin}/${net}-weights_manifest.json`);
    const [{weights}] = (await manifest.json()) as [
      {weights: WeightFile['entries']},
    ];
    return {entries: weights, bytes: await bytesOf(`${origin}/${net}.bin`)};
  };
  const weights = {
    detector: await weightsOf(
      parameters.detector === 'tiny'
        ? 'tiny_face_detector_model'
        : 'ssd_mobilenetv1_model',
    ),
    landmarks: await weightsOf('face_landmark_68_model'),
    embedder: await weightsOf('face_recognition_model'),
  };
  const model = createFaceModel(library, weights, parameters);
  return model.read({...size, data: await bytesOf(`${origin}/pixels`)});
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
