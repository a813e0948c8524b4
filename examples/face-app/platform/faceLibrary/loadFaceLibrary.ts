import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {FaceLibrary} from '../../contracts/faceLibrary';
import {bundleLibrary} from './bundleLibrary';

/** What the bundle has besides, for those who start it. */
interface LibraryBundle extends FaceLibrary {
  setWasmPaths(folder: string): void;
  readonly tf: FaceLibrary['tf'] & {
    setBackend(name: 'wasm'): Promise<boolean>;
    ready(): Promise<void>;
  };
}

export const WASM_FOLDER = join(
  dirname(
    createRequire(import.meta.url).resolve(
      '@tensorflow/tfjs-backend-wasm/package.json',
    ),
  ),
  'dist',
);

let library: Promise<FaceLibrary> | undefined;

/** The face library on WebAssembly, in this process. Loaded once; it asks no network. */
export function loadFaceLibrary(): Promise<FaceLibrary> {
  library ??= load();
  return library;
}

async function load(): Promise<FaceLibrary> {
  const {href} = pathToFileURL(await bundleLibrary('node'));
  const bundle = (await import(href)) as LibraryBundle;
  bundle.setWasmPaths(`${WASM_FOLDER}/`);
  if (!(await bundle.tf.setBackend('wasm'))) {
    throw new Error(
      'TensorFlow.js could not start its WebAssembly backend: does this Node allow WebAssembly?',
    );
  }
  await bundle.tf.ready();
  return bundle;
}
