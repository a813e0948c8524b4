import {createHash, randomUUID} from 'node:crypto';
import {access, mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {BuildOptions, Plugin} from 'esbuild';

const require = createRequire(import.meta.url);
const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/face-app');
const PACKAGES = [
  '@vladmandic/face-api',
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-backend-wasm',
  'esbuild',
];

const ENTRY = `
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js';
export {setWasmPaths} from '@tensorflow/tfjs-backend-wasm/dist/index.js';
export * from '@vladmandic/face-api/dist/face-api.esm-nobundle.js';
`;

/** Node's modules, which the library imports and, in a browser, never calls. */
const NODE_MODULES = /^(fs|path|os|util|worker_threads|perf_hooks|crypto)$/;

/** What a module of CommonJS finds around it, and an ES module does not. */
const NODE_BANNER = `
import {createRequire} from 'node:module';
const require = createRequire(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;
const ignoreListener = () => {};
`;

const OPTIONS = {
  bundle: true,
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'eof',
  // face-api asks for all of TensorFlow.js; the core with the WebAssembly backend is a tenth of it and enough.
  alias: {
    '@tensorflow/tfjs/dist/index.js': '@tensorflow/tfjs-core/dist/index.js',
  },
  stdin: {contents: ENTRY, resolveDir: ROOT},
  write: false,
} as const satisfies BuildOptions;

const FOR_NODE = {
  ...OPTIONS,
  platform: 'node',
  banner: {js: NODE_BANNER},
  // The WebAssembly loader listens for uncaught errors and throws them anew, which prints the whole bundle.
  define: {'process.on': 'ignoreListener'},
} as const satisfies BuildOptions;

const FOR_BROWSER = {
  ...OPTIONS,
  platform: 'browser',
} as const satisfies BuildOptions;

/**
 * Path of the face library as one file for Node or for browsers. Built once for each set of package versions; then
 * found in the cache. Two processes may start at once: each builds, and either result is whole.
 */
export async function bundleLibrary(
  target: 'node' | 'browser',
  folder = CACHE,
): Promise<string> {
  const options = target === 'node' ? FOR_NODE : FOR_BROWSER;
  const versions = await Promise.all(PACKAGES.map(versionOf));
  const key = createHash('sha256')
    .update(JSON.stringify([options, versions]))
    .digest('hex')
    .slice(0, 12);
  const path = join(folder, `face-library-${key}.mjs`);
  if (await exists(path)) return path;
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    ...options,
    plugins: [emptyModules(target)],
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error('esbuild gave no file.');
  await writeWhole(path, bundle.contents).catch((error: unknown) => {
    throw new Error(
      `The face library cannot be written to ${path}: ${String(error)}. Let this user write there, or build it beforehand: npx tsx commands/golden.ts --check`,
    );
  });
  return path;
}

/** Whole or not at all, whoever else is writing the same file. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

/** WebGL is left out: without a GPU it is slower than WebAssembly and gives slightly other numbers. */
function emptyModules(target: 'node' | 'browser'): Plugin {
  return {
    name: 'empty-modules',
    setup(bundle) {
      const empty = ({path}: {path: string}) => ({path, namespace: 'empty'});
      bundle.onResolve({filter: /tfjs-backend-webgl/}, empty);
      if (target === 'browser') bundle.onResolve({filter: NODE_MODULES}, empty);
      bundle.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: ''}));
    },
  };
}

async function versionOf(name: string): Promise<string> {
  const text = await readFile(require.resolve(`${name}/package.json`), 'utf8');
  const {version} = JSON.parse(text) as {version: string};
  return `${name}@${version}`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
