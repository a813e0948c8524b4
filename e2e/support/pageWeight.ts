import {brotliCompressSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';

const SILENCE_MS = 500;

/** "ahead" is what the page fetches for the pages that it links to. */
export type Kind = 'html' | 'css' | 'js' | 'image' | 'font' | 'other' | 'ahead';

export interface LoadedFile {
  readonly address: string;
  readonly kind: Kind;
  /** As it would travel: text compressed, pictures and fonts as they are. */
  readonly bytes: number;
  /** Of a page: of the scripts that stand in it, together. */
  readonly inlineScriptBytes?: number;
  /** Of a page: of its styles. */
  readonly inlineStyleBytes?: number;
}

/** Opens a page and weighs all that it loads until the network falls silent. */
export async function pageWeight(page: Page, address: string): Promise<readonly LoadedFile[]> {
  // Weighed as they come: the browser does not keep the bodies of a long page until the end.
  const files: Promise<LoadedFile>[] = [];
  const collect = (response: Response): void => void files.push(weigh(response));
  page.on('response', collect);
  await page.goto(address);
  let known = -1;
  while (known < files.length) {
    known = files.length;
    await page.waitForTimeout(SILENCE_MS);
  }
  page.off('response', collect);
  return await Promise.all(files);
}

/** Bytes of all files of a kind together. */
export function bytesOf(files: readonly LoadedFile[], kind: Kind): number {
  return files.filter((file) => file.kind === kind).reduce((sum, {bytes}) => sum + bytes, 0);
}

async function weigh(response: Response): Promise<LoadedFile> {
  const type = response.headers()['content-type'] ?? '';
  const {'sec-purpose': purpose = ''} = await response.request().allHeaders();
  const isAhead = purpose.startsWith('prefetch');
  // The browser does not keep what it fetches ahead, so that is asked for once more.
  const body = await (isAhead ? await response.frame().page().request.get(response.url()) : response).body();
  return {
    address: response.url(),
    kind: isAhead ? 'ahead' : kindOf(type),
    bytes: isText(type) ? compressedSize(body) : body.length,
    ...(type.startsWith('text/html') && partsOf(body.toString())),
  };
}

/** Scripts and styles stand in the head. */
function partsOf(page: string): Pick<LoadedFile, 'inlineScriptBytes' | 'inlineStyleBytes'> {
  const [head = ''] = page.split('<body');
  const sizeOfAll = (element: string): number => {
    const found = head.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'));
    return compressedSize(Buffer.from([...found].map(([, text]) => text ?? '').join('\n')));
  };
  return {inlineScriptBytes: sizeOfAll('script'), inlineStyleBytes: sizeOfAll('style')};
}

const sizes = new Map<string, number>();

/**
 * The server of the tests compresses nothing, and published sites differ in how they do. So that a number means
 * the same everywhere, it is always brotli at its best quality, which is the default of Node.
 */
function compressedSize(body: Buffer): number {
  const key = body.toString('latin1');
  const size = sizes.get(key) ?? brotliCompressSync(body).length;
  sizes.set(key, size);
  return size;
}

function isText(type: string): boolean {
  return /^text\/|javascript|json|svg|xml/.test(type);
}

function kindOf(type: string): Kind {
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (type.includes('javascript')) return 'js';
  if (type.startsWith('image/')) return 'image';
  return type.includes('font') ? 'font' : 'other';
}
