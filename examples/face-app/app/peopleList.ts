import type {Person} from '../contracts/person';
import {fetchJson} from './callBackend';
import {confirmDeletion} from './confirmDeletion';
import {button, byId, element} from './element';
import {showTime} from './showTime';

/** The people who agreed to be recognised. `onForgotten` hears of each that is deleted. */
export function createPeopleList(onForgotten: (personId: string) => void) {
  const list = byId('people-list', HTMLElement);
  const readAnew = async () => {
    const {people} = await fetchJson<{people: Person[]}>('people');
    list.replaceChildren(...people.map(line));
    byId('nobody', HTMLElement).hidden = people.length > 0;
  };
  const remove = async ({id, name}: Person) => {
    const isGone = await confirmDeletion({
      path: `people/${id}`,
      title: `Delete ${name}?`,
      text: 'The photos of this person, the numbers computed from them and every answer that names this person are deleted for good. Photos they were named in are answered anew without the name.',
    });
    if (!isGone) return;
    byId('people-title', HTMLElement).focus();
    onForgotten(id);
    await readAnew();
  };
  const line = (person: Person) => {
    const {id, name, photos, consent, deleteAfter} = person;
    return element(
      'li',
      {class: 'person'},
      element('strong', {id: `person-${id}`}, name),
      button('Delete', () => void remove(person), {
        class: 'quiet',
        'aria-describedby': `person-${id}`,
      }),
      element(
        'p',
        {class: 'small'},
        photos === 1 ? '1 photo' : `${photos} photos`,
        ', agreed ',
        showTime(consent.givenAt, 'day'),
        `, kept until `,
        showTime(deleteAfter, 'day'),
      ),
    );
  };
  return {readAnew};
}
