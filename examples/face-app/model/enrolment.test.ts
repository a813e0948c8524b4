import {expect, test} from 'vitest';
import type {FoundFace} from '../contracts/faces';
import type {RgbImage} from '../contracts/image';
import {judgeEnrolment} from './enrolment';

const SIDE = 200;

/** Squares of black and white; smooth when each is as large as the picture. */
function chequered(square: number): RgbImage {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (const index of data.keys()) {
    const x = Math.floor(index / 3) % SIDE;
    const y = Math.floor(index / 3 / SIDE);
    const isWhite = (Math.floor(x / square) + Math.floor(y / square)) % 2 === 0;
    data[index] = isWhite ? 255 : 0;
  }
  return {width: SIDE, height: SIDE, data};
}

function faceOf(width: number): FoundFace {
  const box = {x: 10, y: 10, width, height: width};
  return {box, score: 0.9, embedding: []};
}

const judge = (image: RgbImage, ...faces: FoundFace[]) =>
  judgeEnrolment(image, {modelVersion: 'tiny-0', faces});

test('one large, sharp face may enrol', () => {
  expect(judge(chequered(8), faceOf(150))).toBeUndefined();
});

test('a picture without a face is refused with what would help', () => {
  expect(judge(chequered(8))).toMatch(/^No face was found\. Use a picture/);
});

test('a picture of several faces is refused', () => {
  expect(judge(chequered(8), faceOf(150), faceOf(90))).toMatch(
    /^2 faces were found\. Use a picture that shows only/,
  );
});

test('a face of 79 pixels is refused, one of 80 is not', () => {
  expect(judge(chequered(8), faceOf(79))).toMatch(
    /^The face is 79 pixels wide; 80 are needed\./,
  );
  expect(judge(chequered(8), faceOf(80))).toBeUndefined();
});

test('a face without detail is refused as blurred', () => {
  expect(judge(chequered(SIDE), faceOf(150))).toMatch(/^The face is blurred\./);
});
