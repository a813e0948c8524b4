import sharp from 'sharp';
import {readSamples, sampleFile} from './samples';
import {between, seededRandom} from './seededRandom';

/** Most pixels that are cut off at each side; a face stays where it is. */
const CROP = 12;

/** JPEGs made from the sample photos by small crops and tints, so that no two are the same picture. Same seed, same bytes. */
export async function sampleVariants(
  count: number,
  seed: number,
): Promise<readonly Buffer[]> {
  const random = seededRandom(seed);
  const {pictures} = readSamples();
  const variants: Buffer[] = [];
  for (let index = 0; index < count; index += 1) {
    const {file = ''} = pictures[index % pictures.length] ?? {};
    const image = sharp(await sampleFile(file).arrayBuffer());
    const {width, height} = await image.metadata();
    const [left = 0, top = 0, right = 0, bottom = 0] = [1, 2, 3, 4].map(() =>
      between(random, 0, CROP),
    );
    const variant = await image
      .extract({
        ...{left, top},
        width: width - left - right,
        height: height - top - bottom,
      })
      .modulate({brightness: 0.95 + random() / 10})
      .jpeg({quality: 92})
      .toBuffer();
    variants.push(variant);
  }
  return variants;
}
