import {initWasm, Resvg} from '@resvg/resvg-wasm';

/** What draws a picture: the program and the fonts, as bytes of their files. */
export interface Renderer {
  readonly wasm: Uint8Array;
  /** TrueType, OpenType or WOFF 2. No font of the machine is used, so that every machine draws the same. */
  readonly fonts: readonly Uint8Array[];
}

let started: Promise<void> | undefined;

/** A drawing as PNG, in the size that it gives itself. */
export async function renderPng(svg: string, {wasm, fonts}: Renderer): Promise<Uint8Array> {
  const resvg = await start(svg, wasm, fonts);
  try {
    return resvg.render().asPng();
  } finally {
    resvg.free();
  }
}

/** Width in pixels of what is drawn, without empty space around it. */
export async function drawnWidth(svg: string, {wasm, fonts}: Renderer): Promise<number> {
  const resvg = await start(svg, wasm, fonts);
  try {
    return resvg.getBBox()?.width ?? 0;
  } finally {
    resvg.free();
  }
}

async function start(
  svg: string,
  wasm: Uint8Array,
  fonts: readonly Uint8Array[],
): Promise<InstanceType<typeof Resvg>> {
  // It may be started only once in a process.
  started ??= initWasm(wasm);
  await started;
  return new Resvg(svg, {font: {fontBuffers: [...fonts], loadSystemFonts: false}});
}
