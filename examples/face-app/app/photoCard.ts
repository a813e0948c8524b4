import type {Photo} from '../contracts/photo';
import {drawBoxes} from './drawBoxes';
import {button, element} from './element';
import {faceList} from './faceList';
import {showTime} from './showTime';
import {stopLine} from './stopLine';
import type {Travel} from './travel';

export interface PhotoCard {
  readonly root: HTMLElement;
  /** Shows where the photo is now. The picture stays as it is, so that nothing flickers. */
  readonly show: (travel: Travel) => void;
}

/** One photo: its picture with the faces boxed, how far it has come, and the answer in words. */
export function createPhotoCard(
  {id, width, height, storedAt}: Photo,
  onDelete: () => void,
): PhotoCard {
  const title = `title-${id}`;
  const picture = element('div', {class: 'picture'});
  if (width === null || height === null) {
    picture.append(element('p', {class: 'small'}, 'This file is no picture.'));
  } else {
    const image = element('img', {
      src: `photos/${id}/picture`,
      alt: 'The photo as it is stored',
      width: String(width),
      height: String(height),
      loading: 'lazy',
    });
    // Also a small photo is shown large enough to see its boxes.
    picture.style.setProperty('--shape', String(width / height));
    picture.append(image);
  }
  const about = element('div', {class: 'about'});
  const name = element('span', {class: 'name'}, 'Photo');
  const heading = element(
    'h3',
    {id: title},
    name,
    ' ',
    element('span', {class: 'small'}, 'stored ', showTime(storedAt)),
  );
  const remove = button('Delete', onDelete, {
    class: 'quiet',
    'aria-describedby': title,
  });
  const root = element(
    'li',
    {
      id: `photo-${id}`,
      class: 'photo',
      tabindex: '-1',
      'data-stored': storedAt,
    },
    picture,
    element('div', {class: 'details'}, heading, remove, about),
  );
  return {
    root,
    show: (travel) => {
      name.textContent = travel.fileName ?? 'Photo';
      about.replaceChildren(stopLine(travel), ...outcome(travel));
      picture.querySelector('svg')?.remove();
      const {answer} = travel.photo;
      if (answer !== null && width !== null && height !== null)
        picture.append(drawBoxes(answer.faces, {width, height}));
    },
  };
}

function outcome({photo, stop}: Travel): readonly HTMLElement[] {
  const {answer, failure, storedAt, deleteAfter} = photo;
  const kept = element(
    'p',
    {class: 'small'},
    'Kept until ',
    showTime(deleteAfter, 'day'),
    '.',
  );
  if (stop === 'failed')
    return [
      element('p', {class: 'problem'}, failure ?? 'It could not be read.'),
      kept,
    ];
  if (answer === null) return [kept];
  const seconds = (Date.parse(answer.answeredAt) - Date.parse(storedAt)) / 1000;
  kept.prepend(
    `Answered after ${seconds.toFixed(1)} s by model ${answer.modelVersion}. `,
  );
  return [faceList(answer), kept];
}
