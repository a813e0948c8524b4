import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest';
import {createAdaptorServer} from '@hono/node-server';
import type {AddressInfo} from 'node:net';
import {once} from 'node:events';
import {OpenAPIHono} from '@hono/zod-openapi';
import {FaceAppEvent} from '../../contracts/events';
import {Problem} from '../../contracts/problem';
import {createEventStream, type EventStream} from '../../pipeline';
import {addEventRoutes} from '../../pipeline/routes/eventRoutes';
import {openEmbeddedDatabase} from '../../platform/database/embeddedDatabase';
import {
  openPipelineDesk,
  type PipelineDesk,
  VERSION,
  soon,
} from '../support/pipelineDesk';

let desk: PipelineDesk;
let stream: EventStream;
let address: string;
const server = createAdaptorServer({fetch: (request) => app.fetch(request)});
let app = new OpenAPIHono();

beforeAll(async () => {
  desk = await openPipelineDesk(await openEmbeddedDatabase());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
});
beforeEach(async () => {
  await desk.empty();
  stream = createEventStream(desk);
  app = new OpenAPIHono({
    defaultHook: ({success}, context) =>
      success ? undefined : context.text('wrong', 400),
  });
  app.onError((error, context) =>
    context.text(error.message, error instanceof Problem ? 503 : 500),
  );
  addEventRoutes(app, {stream});
});
afterAll(async () => {
  await stream.stop();
  server.close();
  await desk.close();
});

const append = (photoId: string, attempt: number) =>
  desk.events.append({
    ...{specversion: '1.0', id: randomUUID(), source: '/face-app'},
    ...{time: new Date().toISOString(), subject: photoId},
    type: 'org.ml-roles.face-app.photo.started',
    datacontenttype: 'application/json',
    data: {attempt, modelVersion: VERSION},
  });
const numbers = async () =>
  (await desk.events.after(0, 10_000)).map(({number}) => number);

interface Heard {
  readonly id: number;
  readonly name: string;
  readonly event: FaceAppEvent;
}

/** Listens as a browser does, until `enough` says so, and closes the connection. */
async function listen(
  enough: (heard: readonly Heard[]) => boolean,
  query = '',
  headers: Record<string, string> = {},
): Promise<Heard[]> {
  const hangUp = new AbortController();
  const response = await fetch(address + query, {
    headers,
    signal: hangUp.signal,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const heard: Heard[] = [];
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk);
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) =>
        new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      if (field('data') === '') continue;
      heard.push({
        id: Number(field('id')),
        name: field('event'),
        event: FaceAppEvent.parse(JSON.parse(field('data'))),
      });
    }
    if (enough(heard)) break;
  }
  hangUp.abort();
  return heard;
}

it('tells what happened after a number, then what happens', async () => {
  const photoId = await desk.store();
  const before = await desk.events.last();
  await append(photoId, 1);
  const heard = listen((all) => all.length === 2, `?after=${before}`);
  await soon(() => stream.listeners()).toBe(1);
  await append(photoId, 2);
  expect(await heard).toMatchObject([
    {id: before + 1, name: 'photo.started', event: {data: {attempt: 1}}},
    {id: before + 2, name: 'photo.started', event: {data: {attempt: 2}}},
  ]);
});

it('tells a listener without a number only what is new', async () => {
  const photoId = await desk.store();
  const heard = listen((all) => all.length === 1);
  await soon(() => stream.listeners()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await append(photoId, 7);
  expect(await heard).toMatchObject([{event: {data: {attempt: 7}}}]);
});

it('loses nothing and repeats nothing, for listeners that come and go while much happens', async () => {
  const photoId = await desk.store();
  const before = await desk.events.last();
  const TOTAL = 400;
  const writing = (async () => {
    for (let attempt = 1; attempt <= TOTAL; attempt += 1)
      await append(photoId, attempt);
  })();
  // Each hangs up at another place, and resumes as a browser does: by the number that it heard last.
  const follow = async (step: number): Promise<number[]> => {
    const ids: number[] = [];
    while (ids.length < TOTAL) {
      const last = ids.at(-1) ?? before;
      const heard = await listen(
        (all) => all.length >= step || ids.length + all.length >= TOTAL,
        '?after=0',
        {'Last-Event-ID': String(last)},
      );
      ids.push(...heard.map(({id}) => id));
    }
    return ids;
  };
  const [one, other] = await Promise.all([follow(7), follow(53), writing]);
  const written = (await numbers()).filter((number) => number > before);
  expect(written).toHaveLength(TOTAL);
  expect(one).toEqual(written);
  expect(other).toEqual(written);
});

it('begins anew for a listener that remembers numbers of another log', async () => {
  const photoId = await desk.store();
  const heard = listen((all) => all.length === 1, '', {
    'Last-Event-ID': '999999999',
  });
  await soon(() => stream.listeners()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await append(photoId, 3);
  expect(await heard).toMatchObject([{event: {data: {attempt: 3}}}]);
});

it('forgets a listener that hangs up', async () => {
  const photoId = await desk.store();
  await listen((all) => all.length === 1, '?after=0');
  await soon(() => stream.listeners()).toBe(0);
  expect(photoId).toBeTruthy();
});

it('ends when the app stops', async () => {
  const heard = listen(() => false);
  await soon(() => stream.listeners()).toBe(1);
  await stream.stop();
  expect(await heard).toEqual([]);
});

it.each(['x', '-1', '1.5', '1e99'])(
  'refuses "%s" as the number of an event',
  async (number) => {
    expect((await fetch(`${address}?after=${number}`)).status).toBe(400);
    const headers = {'Last-Event-ID': number};
    expect((await fetch(address, {headers})).status).toBe(400);
  },
);

it('sends away whoever comes when too many listen', async () => {
  const open = Array.from({length: 100}, () => stream.listen(0));
  expect((await fetch(address)).status).toBe(503);
  await Promise.all(open.map((one) => one.cancel()));
  const response = await fetch(address);
  expect(response.status).toBe(200);
  await response.body?.cancel();
});
