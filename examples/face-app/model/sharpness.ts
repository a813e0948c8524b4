import type {RgbImage} from '../contracts/image';

/** Pixels. Faces of every size are compared at this one; below it, no detail is left that could be lost. */
const SIDE = 64;

/**
 * How sharp a face is: the variance of the Laplacian of its grey values (0 to 255), on 64 x 64 pixels. Where edges
 * are crisp, neighbours differ and it is large. The measure is that of Pech-Pacheco et al., "Diatom autofocusing in
 * brightfield microscopy" (2000).
 */
export function sharpnessOf(face: RgbImage): number {
  const grey = greySquare(face);
  const at = (x: number, y: number): number => grey[y * SIDE + x] ?? 0;
  const laplacian: number[] = [];
  for (let y = 1; y < SIDE - 1; y++) {
    for (let x = 1; x < SIDE - 1; x++) {
      const around = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1);
      laplacian.push(around - 4 * at(x, y));
    }
  }
  const mean =
    laplacian.reduce((sum, value) => sum + value, 0) / laplacian.length;
  return (
    laplacian.reduce((sum, value) => sum + (value - mean) ** 2, 0) /
    laplacian.length
  );
}

/** Each cell is the mean brightness (ITU-R BT.601) of the part of the face that it stands for. */
function greySquare({width, height, data}: RgbImage): Float64Array {
  const grey = new Float64Array(SIDE * SIDE);
  for (const cell of grey.keys()) {
    const [left, right] = span(cell % SIDE, width);
    const [top, bottom] = span(Math.floor(cell / SIDE), height);
    let sum = 0;
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const [red = 0, green = 0, blue = 0] = data.subarray(
          (y * width + x) * 3,
        );
        sum += 0.299 * red + 0.587 * green + 0.114 * blue;
      }
    }
    grey[cell] = sum / ((right - left) * (bottom - top));
  }
  return grey;
}

/** First pixel of a cell and the one after its last, out of `length` pixels. */
function span(cell: number, length: number): [number, number] {
  const from = Math.floor((cell * length) / SIDE);
  return [from, Math.max(from + 1, Math.floor(((cell + 1) * length) / SIDE))];
}
