import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Locator} from 'playwright-core';
import sharp from 'sharp';

/** The folder for the pictures; `npm run face-app:pictures` sets it. Without it a test only does what it tests. */
const FOLDER = process.env.PICTURES_TO;

/** WebP quality of 100. Words stay sharp, and each picture of the page stays below 60 kB. */
const QUALITY = 80;

/**
 * Keeps what the window shows from the first part down to the last as NAME.webp, while the pictures are being taken.
 * Both have to be in the window.
 */
export async function takePicture(
  name: string,
  first: Locator,
  last: Locator = first,
): Promise<void> {
  if (FOLDER === undefined) return;
  const [top, bottom] = [await first.boundingBox(), await last.boundingBox()];
  if (top === null || bottom === null)
    throw new Error(`There is nothing to take the picture "${name}" of.`);
  const height = bottom.y + bottom.height - top.y;
  const png = await first
    .page()
    .screenshot({animations: 'disabled', clip: {...top, height}});
  await mkdir(FOLDER, {recursive: true});
  const webp = await sharp(png).webp({quality: QUALITY, effort: 6}).toBuffer();
  await writeFile(join(FOLDER, `${name}.webp`), webp);
}
