import {randomUUID} from 'node:crypto';
import {Hono} from 'hono';
import {
  CONSENT,
  DeletionReceipt,
  Person,
  PersonList,
  type Traces,
} from '../../contracts/person';
import {Photo, PhotoList} from '../../contracts/photo';
import type {MemoryPhotos} from './memoryPhotos';
import {problem} from './problemResponse';

const YEAR_MS = 365 * 86_400_000;
const NOTHING: Traces = {
  pictures: 0,
  rows: 0,
  embeddings: 0,
  answers: 0,
  events: 0,
  jobs: 0,
};

/** The part of the HTTP API that the page uses, over photos in memory. */
export function appBackendRoutes(memory: MemoryPhotos): Hono {
  const {photos, streams} = memory;
  const people = new Map<string, Person>();
  const routes = new Hono();
  const gone = () =>
    problem({status: 404, title: 'Not found', detail: 'There is no such one.'});
  const receipt = (
    deleted: 'photo' | 'person',
    id: string,
    removed: Partial<Traces>,
  ) =>
    DeletionReceipt.parse({
      deleted,
      id,
      at: new Date().toISOString(),
      removed: {...NOTHING, ...removed},
      remaining: NOTHING,
    });

  routes.post('/photos', async (context) => {
    const {photo: file} = await context.req.parseBody();
    if (!(file instanceof File))
      return problem({status: 400, title: 'No photo', detail: 'Send "photo".'});
    const bytes = new Uint8Array(await file.arrayBuffer());
    const {photo, isNew} = await memory.store(bytes);
    return context.json(photo, isNew ? 201 : 200);
  });
  routes.get('/photos', (context) => {
    const {limit = '20', before} = context.req.query();
    const all = [...photos.values()].map(({photo}) => photo).reverse();
    const start = all.findIndex(({id}) => id === before) + 1;
    const page = all.slice(start, start + Number(limit));
    const hasMore = start + page.length < all.length;
    const next = hasMore ? page.at(-1)?.id : null;
    const lastEvent = streams.last();
    return context.json(PhotoList.parse({photos: page, next, lastEvent}));
  });
  routes.get('/photos/:id', (context) => {
    const kept = photos.get(context.req.param('id'));
    return kept === undefined ? gone() : context.json(Photo.parse(kept.photo));
  });
  routes.get('/photos/:id/picture', (context) => {
    const kept = photos.get(context.req.param('id'));
    const headers = {'content-type': 'image/jpeg'};
    return kept === undefined ? gone() : context.body(kept.bytes, 200, headers);
  });
  routes.delete('/photos/:id', (context) => {
    const id = context.req.param('id');
    if (!memory.remove(id)) return gone();
    const removed = {pictures: 1, rows: 2, answers: 1, events: 3};
    return context.json(receipt('photo', id, removed));
  });
  routes.get('/people', (context) =>
    context.json(PersonList.parse({people: [...people.values()]})),
  );
  routes.post('/people', async (context) => {
    const form = await context.req.parseBody({all: true});
    if (form.consent !== CONSENT.version)
      return problem({status: 422, title: 'No consent', detail: CONSENT.text});
    const now = Date.now();
    const enrolledAt = new Date(now).toISOString();
    const person = Person.parse({
      id: randomUUID(),
      name: form.name,
      consent: {...CONSENT, givenAt: enrolledAt},
      photos: [form.photo].flat().length,
      enrolledAt,
      deleteAfter: new Date(now + YEAR_MS).toISOString(),
    });
    people.set(person.id, person);
    return context.json(person, 201);
  });
  routes.delete('/people/:id', (context) => {
    const id = context.req.param('id');
    if (!people.delete(id)) return gone();
    for (const {photo} of [...photos.values()])
      if (photo.answer?.faces.some(({personId}) => personId === id))
        memory.change(photo.id, {state: 'waiting', answer: null});
    const removed = {pictures: 1, rows: 2, embeddings: 1, answers: 1};
    return context.json(receipt('person', id, removed));
  });
  routes.get('/events', (context) => {
    const {after = '0'} = context.req.query();
    const last = context.req.header('last-event-id') ?? after;
    return streams.open(Number(last));
  });
  return routes;
}
