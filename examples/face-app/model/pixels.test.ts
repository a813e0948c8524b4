import {expect, test} from 'vitest';
import type {RgbImage} from '../contracts/image';
import {cutOut} from './cutOut';
import {shrink} from './shrink';

/** Grey: one number for each pixel, row by row. */
function greyImage(width: number, ...values: number[]): RgbImage {
  const data = Uint8Array.from(
    values.flatMap((value) => [value, value, value]),
  );
  return {width, height: values.length / width, data};
}

test('a cut-out holds the pixels inside the box', () => {
  const image = greyImage(3, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  expect(cutOut(image, {x: 1, y: 1, width: 2, height: 1})).toEqual(
    greyImage(2, 5, 6),
  );
});

test('a box that reaches over the edge is cut at the edge', () => {
  const image = greyImage(2, 1, 2, 3, 4);
  expect(cutOut(image, {x: -1.5, y: 1, width: 3, height: 5})).toEqual(
    greyImage(1, 3),
  );
});

test('a box outside the picture cuts nothing out', () => {
  const image = greyImage(2, 1, 2, 3, 4);
  for (const x of [-5, 2])
    expect(cutOut(image, {x, y: 0, width: 2, height: 2})).toBeUndefined();
});

test('a shrunken pixel is the mean of those it stands for', () => {
  const image = greyImage(4, 0, 10, 100, 100, 20, 30, 100, 102);
  expect(shrink(image, 2)).toEqual({image: greyImage(2, 15, 101), divisor: 2});
});

test('a picture that is small enough stays as it is', () => {
  const image = greyImage(2, 1, 2, 3, 4);
  expect(shrink(image, 2)).toEqual({image, divisor: 1});
});

test('a picture of one row of pixels does not shrink to nothing', () => {
  expect(shrink(greyImage(4, 0, 10, 20, 30), 2).image).toEqual(
    greyImage(2, 5, 25),
  );
});
