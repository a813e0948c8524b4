import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {build} from 'esbuild';
import {chromium, type Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {FoundFace} from '../../contracts/faces';
import {euclideanDistance} from '../../model';
import {buildBrowserLibrary} from '../../platform/faceLibrary';
import {loadServableModels} from '../../wiring/servableModels';

const TYPES: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  html: 'text/html',
  json: 'application/json',
  wasm: 'application/wasm',
};

const files = new Map<string, Uint8Array>();
let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  files.set(
    'index.html',
    new TextEncoder().encode('<!doctype html><title>Model</title>'),
  );
  for (const {name, bytes} of await buildBrowserLibrary())
    files.set(name, bytes);
  files.set('model.mjs', await bundleModel());
  server = createServer(({url = '/'}, response) => {
    const name = url === '/' ? 'index.html' : url.slice(1);
    const type =
      TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const bytes = files.get(name);
    response.writeHead(bytes ? 200 : 404, {'content-type': type}).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test.each(['tiny', 'ssd'])(
  'a browser reads with "%s" what Node reads, from the same pixels, and asks nobody else',
  async (name) => {
    const [servable] = await loadServableModels([name]);
    if (servable === undefined) throw new Error(`There is no release ${name}.`);
    const {parameters, golden} = servable.release;
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(origin);
    for (const {file, embeddings} of golden.photos.slice(-3)) {
      const {width, height, data} = await servable.readGolden(file);
      files.set('pixels', data);
      // As text, since a test runner rewrites functions and the browser would not know its helpers.
      const faces = await page.evaluate<FoundFace[]>(
        `import('/model.mjs').then(({readInBrowser}) => readInBrowser(${JSON.stringify(origin)}, ${JSON.stringify(parameters)}, {width: ${String(width)}, height: ${String(height)}}))`,
      );
      expect(faces.length, file).toBe(embeddings.length);
      for (const [index, {embedding}] of faces.entries())
        expect(
          euclideanDistance(embedding, embeddings[index] ?? []),
          file,
        ).toBeLessThan(golden.tolerance);
    }
    expect(asked.filter((address) => !address.startsWith(origin))).toEqual([]);
    await page.close();
  },
  180_000,
);

async function bundleModel(): Promise<Uint8Array> {
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, '../support/browserModel.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
