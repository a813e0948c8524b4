import type {NamedFace} from '../contracts/photo';
import {svgElement} from './element';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Longest name that a label over the picture shows; the list beside the picture has all of it. */
const LABEL_LENGTH = 18;

/** A label stands above its box, unless the box begins this near to the picture's top, in percent. */
const LABEL_ROOM = 10;

// #region draw-boxes
/**
 * Draws the faces over the picture. Positions are in percent of the picture, so the boxes follow it to any size on
 * any screen, while lines and letters keep theirs. The text beside the picture says the same in words.
 */
export function drawBoxes(
  faces: readonly NamedFace[],
  picture: Size,
): SVGElement {
  const drawn = faces.map((face, index) => {
    const box = boxInPercent(face.box, picture);
    const number = faces.length > 1 ? `${index + 1} ` : '';
    return svgElement(
      'g',
      {class: face.personId === null ? 'face unknown' : 'face known'},
      // Dark below light: one of the two stands out on any picture.
      svgElement('rect', {class: 'casing', rx: '4', ...placeOf(box)}),
      svgElement('rect', {class: 'line', rx: '4', ...placeOf(box)}),
      label(number, face, box),
    );
  });
  return svgElement('svg', {class: 'boxes', 'aria-hidden': 'true'}, ...drawn);
}
// #endregion draw-boxes

/** The part of a face's box that lies in the picture, in percent of the picture's sides. */
export function boxInPercent(
  box: NamedFace['box'],
  picture: Size,
): NamedFace['box'] {
  const left = share(box.x, picture.width);
  const top = share(box.y, picture.height);
  const right = share(box.x + box.width, picture.width);
  const bottom = share(box.y + box.height, picture.height);
  return {x: left, y: top, width: right - left, height: bottom - top};
}

function placeOf({x, y, width, height}: NamedFace['box']) {
  return {
    x: `${x}%`,
    y: `${y}%`,
    width: `${width}%`,
    height: `${height}%`,
  };
}

function share(position: number, side: number): number {
  return Math.min(Math.max((position / side) * 100, 0), 100);
}

function label(
  number: string,
  {name}: NamedFace,
  {x, y, width}: NamedFace['box'],
): SVGElement {
  const whole = name ?? 'unknown';
  const text =
    whole.length > LABEL_LENGTH
      ? `${whole.slice(0, LABEL_LENGTH - 1)}…`
      : whole;
  // In the right half a label grows to the left, so that it stays in the picture.
  const isRight = x + width / 2 > 55;
  return svgElement(
    'text',
    {
      x: `${isRight ? x + width : x}%`,
      y: `${y}%`,
      dy: y < LABEL_ROOM ? '1.3em' : '-0.45em',
      dx: y < LABEL_ROOM ? (isRight ? '-6' : '6') : '0',
      'text-anchor': isRight ? 'end' : 'start',
    },
    number + text,
  );
}
