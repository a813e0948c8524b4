import {CONSENT, Person, PersonList} from '../../contracts/person';
import type {AppCaller} from '../../wiring/callApp';
import {sampleFile, type Samples} from '../../wiring/samples';

/** Enrols those sample people who agreed, with their enrol shot and one more. Returns the files that were used. */
export async function enrolSamples(
  app: AppCaller,
  {people, pictures}: Samples,
): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  const known = await app.call(PersonList, '/people');
  for (const {id, enrol} of people.filter(({enrolled}) => enrolled)) {
    const files = pictures
      .filter(({person, file}) => person === id && file !== enrol)
      .slice(0, 1)
      .map(({file}) => file);
    if (enrol !== undefined) files.unshift(enrol);
    files.forEach((file) => used.add(file));
    if (known.people.some(({name}) => name === id)) continue;
    const body = new FormData();
    body.set('name', id);
    body.set('consent', CONSENT.version);
    for (const file of files) body.append('photo', sampleFile(file));
    const person = await app.call(Person, '/people', {method: 'POST', body});
    console.log(
      `Enrolled ${person.name} by ${files.join(' and ')}; consent ${person.consent.version} given at ${person.consent.givenAt}.`,
    );
  }
  return used;
}
