import type {Answer} from '../contracts/photo';
import {describeFace} from './describeFace';
import {element, svgElement} from './element';

/** Right end of the scale that distances are drawn on; hardly any two faces are further apart. */
const SCALE_END = 1.2;

/** Lists the faces of an answer in words, each with its distance on a scale. */
export function faceList({faces, threshold}: Answer): HTMLElement {
  if (faces.length === 0)
    return element('p', {class: 'outcome'}, 'No face found in this photo.');
  const items = faces.map((face) =>
    element(
      'li',
      {class: face.name === null ? 'unknown' : 'known'},
      element('strong', {}, face.name ?? 'unknown'),
      element('span', {class: 'small'}, describeFace(face, threshold)),
      face.distance === null ? undefined : scale(face.distance, threshold),
    ),
  );
  return element('ol', {class: 'faces', role: 'list'}, ...items);
}

/** Draws a distance beside what is allowed. The words beside it say the same. */
function scale(distance: number, threshold: number): SVGElement {
  const percent = (value: number) => `${Math.min(value / SCALE_END, 1) * 100}%`;
  const bar = {y: '6', height: '4', rx: '2'};
  return svgElement(
    'svg',
    {class: 'scale', 'aria-hidden': 'true'},
    svgElement('rect', {...bar, width: '100%'}),
    svgElement('rect', {...bar, class: 'allowed', width: percent(threshold)}),
    svgElement(
      'svg',
      {x: percent(distance), overflow: 'visible'},
      svgElement('path', {d: 'M0 5 5 15H-5Z'}),
    ),
  );
}
