import type {Box} from '../contracts/faces';
import type {RgbImage} from '../contracts/image';

/** The part of the box that lies in the picture, in whole pixels; undefined when that is less than one pixel. */
export function cutOut(image: RgbImage, box: Box): RgbImage | undefined {
  const x = Math.max(box.x, 0);
  const y = Math.max(box.y, 0);
  const width = Math.floor(Math.min(box.x + box.width, image.width) - x);
  const height = Math.floor(Math.min(box.y + box.height, image.height) - y);
  if (width < 1 || height < 1) return undefined;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * image.width + left) * 3;
    data.set(image.data.subarray(from, from + width * 3), row * width * 3);
  }
  return {width, height, data};
}
