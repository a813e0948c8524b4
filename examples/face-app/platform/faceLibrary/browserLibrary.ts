import {readdir, readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {bundleLibrary} from './bundleLibrary';
import {WASM_FOLDER} from './loadFaceLibrary';
import {NET_NAMES, WEIGHTS_FOLDER} from './modelWeights';

interface LibraryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a browser needs to run the model itself: "face-library.mjs", the WebAssembly files, and of each net
 * "name-weights_manifest.json" and "name.bin". To be served from one folder.
 */
export async function buildBrowserLibrary(): Promise<readonly LibraryFile[]> {
  const library = await bundleLibrary('browser');
  const wasm = (await readdir(WASM_FOLDER)).filter((name) =>
    name.endsWith('.wasm'),
  );
  const weights = NET_NAMES.flatMap((net) => [
    `${net}-weights_manifest.json`,
    `${net}.bin`,
  ]);
  const paths = [
    ...wasm.map((name) => join(WASM_FOLDER, name)),
    ...weights.map((name) => join(WEIGHTS_FOLDER, name)),
  ];
  return Promise.all([
    readFile(library).then((bytes) => ({name: 'face-library.mjs', bytes})),
    ...paths.map(async (path) => ({
      name: basename(path),
      bytes: await readFile(path),
    })),
  ]);
}
