import {expect, test} from 'vitest';
import {boxInPercent} from './drawBoxes';

const PICTURE = {width: 800, height: 400};

test('a box is given in percent of the picture, so it fits at any size', () => {
  expect(
    boxInPercent({x: 200, y: 100, width: 80, height: 40}, PICTURE),
  ).toEqual({x: 25, y: 25, width: 10, height: 10});
});

test('of a face that reaches over the edge, the part in the picture is boxed', () => {
  expect(
    boxInPercent({x: -80, y: 380, width: 160, height: 60}, PICTURE),
  ).toEqual({x: 0, y: 95, width: 10, height: 5});
});
