import type {Person} from '../contracts/person';
import {announce} from './announce';
import {fetchJson} from './callBackend';
import {takeChosen, takeDropped} from './choosePhotos';
import {byId} from './element';
import {createPhotoPicks} from './photoPicks';
import {asRefusal} from './refusal';
import {showProblem} from './showProblem';

/** Enrols a person. What was typed and chosen stays until the backend has taken it. */
export function setUpEnrolForm(onEnrolled: () => void): void {
  const form = byId('enrol-form', HTMLFormElement);
  const name = byId('name', HTMLInputElement);
  const consent = byId('consent', HTMLInputElement);
  const go = byId('enrol-go', HTMLButtonElement);
  const place = byId('enrol-problem', HTMLElement);
  const photosWrong = byId('photos-wrong', HTMLElement);
  const nameWrong = byId('name-wrong', HTMLElement);
  const picks = createPhotoPicks(byId('picks', HTMLElement));

  const take = (files: readonly File[]) => {
    photosWrong.textContent = '';
    picks.add(files);
  };
  takeChosen('enrol-file', take);
  takeDropped(form, take);

  const send = async () => {
    go.disabled = true;
    go.textContent = 'Enrolling…';
    const body = new FormData();
    body.append('name', name.value);
    body.append('consent', consent.value);
    for (const file of picks.files()) body.append('photo', file, file.name);
    try {
      const person = await fetchJson<Person>('people', {method: 'POST', body});
      form.reset();
      picks.clear();
      const words = `${person.name} is enrolled. Photos sent from now on are compared with this face.`;
      byId('enrol-note', HTMLElement).textContent = words;
      announce(words);
      onEnrolled();
    } catch (error) {
      const {errors} = asRefusal(error);
      showProblem(place, error);
      for (const {pointer, detail} of errors)
        if (!picks.mark(pointer, detail) && pointer === '#/name')
          nameWrong.textContent = detail;
    }
    go.disabled = false;
    go.textContent = 'Enrol';
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    byId('enrol-note', HTMLElement).textContent = '';
    place.replaceChildren();
    nameWrong.textContent = '';
    picks.unmark();
    if (picks.files().length > 0) return void send();
    photosWrong.textContent = 'Choose at least one photo of this person.';
    byId('enrol-file', HTMLInputElement).focus();
  };
}
