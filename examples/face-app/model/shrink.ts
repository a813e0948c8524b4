import type {RgbImage} from '../contracts/image';

/**
 * The picture at a whole fraction of its size, so that its longer side has at most `mostSide` pixels, and that
 * fraction's divisor. Each new pixel is the mean of the square it stands for. A net looks at no more than 512 pixels
 * anyway; without this, a photo of 50 megapixels would need 600 MB as a tensor.
 */
export function shrink(
  image: RgbImage,
  mostSide: number,
): {readonly image: RgbImage; readonly divisor: number} {
  const divisor = Math.ceil(Math.max(image.width, image.height) / mostSide);
  if (divisor <= 1) return {image, divisor: 1};
  const width = Math.max(1, Math.floor(image.width / divisor));
  const height = Math.max(1, Math.floor(image.height / divisor));
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < data.length; at++) {
    const colour = at % 3;
    const x = Math.floor(at / 3) % width;
    const y = Math.floor(at / 3 / width);
    data[at] = meanOfSquare(image, x * divisor, y * divisor, colour, divisor);
  }
  return {image: {width, height, data}, divisor};
}

/** Of a picture thinner than the square, the part that exists counts. */
function meanOfSquare(
  {width, height, data}: RgbImage,
  left: number,
  top: number,
  colour: number,
  side: number,
): number {
  const right = Math.min(left + side, width);
  const bottom = Math.min(top + side, height);
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      sum += data[(y * width + x) * 3 + colour] ?? 0;
    }
  }
  return Math.round(sum / ((right - left) * (bottom - top)));
}
