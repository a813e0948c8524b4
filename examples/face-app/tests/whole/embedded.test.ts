import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import * as z from 'zod';
import {PhotoList} from '../../contracts/photo';
import {DidNotStart, startAppProcess} from '../../wiring/appProcess';
import {listenToEvents} from '../../wiring/listenToEvents';
import {isAlive, WholeApp} from '../support/wholeApp';

// A start takes half a minute where other tests share the cores.
vi.setConfig({testTimeout: 240_000, hookTimeout: 240_000});

const NAME = 'Zerlina Ó Quux';
const RECORDER = pathToFileURL(
  join(import.meta.dirname, '../support/recordConnections.mjs'),
).href;
const whole = new WholeApp({}, `--import ${RECORDER}`);
const connections = join(whole.folder, 'connections.txt');

beforeAll(async () => {
  process.env.RECORD_CONNECTIONS_IN = connections;
  await whole.start();
});
afterAll(() => whole.remove());

describe('the whole app, started with nothing installed', () => {
  it('answers a photo by the name of the person who was enrolled', async () => {
    const person = await whole.enrol(NAME, 'ada-01-front.jpg');
    const {status, photo} = await whole.send('ada-05-scene.jpg');
    expect(status).toBe(201);
    const {answer} = await whole.answered(photo.id);
    expect(answer?.faces).toEqual([
      expect.objectContaining({personId: person.id, name: NAME}),
    ]);
    expect(answer?.faces[0]?.distance).toBeCloseTo(0.25, 1);
  });

  it('knows a picture that was sent before', async () => {
    const {status, photo} = await whole.send('ada-05-scene.jpg');
    expect(status).toBe(200);
    expect(photo.state).toBe('answered');
  });

  it('tells every step of a photo in the event stream, once and in order', async () => {
    const {lastEvent} = await whole.app.call(PhotoList, '/photos?limit=1');
    const {photo} = await whole.send('group-01-three.jpg');
    const types: string[] = [];
    for await (const {event} of listenToEvents(whole.app, lastEvent)) {
      expect(event.subject).toBe(photo.id);
      types.push(event.type.replace('org.ml-roles.face-app.', ''));
      if (event.type.endsWith('answered')) break;
    }
    expect(types).toEqual(['photo.stored', 'photo.started', 'photo.answered']);
  });

  it('describes all that it can in one OpenAPI document', async () => {
    const document = await whole.app.call(
      z.object({
        openapi: z.literal('3.1.0'),
        paths: z.record(z.string(), z.unknown()),
      }),
      '/openapi.json',
    );
    for (const path of [
      '/photos',
      '/photos/{id}',
      '/people',
      '/releases',
      '/events',
      '/models',
      '/dead-letters',
      '/reconciliations',
      '/readyz',
    ]) {
      expect(Object.keys(document.paths)).toContain(path);
    }
  });

  it('serves its page under strict headers', async () => {
    const response = await whole.app.fetch('/');
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'",
    );
  });

  it('counts what it did for Prometheus', async () => {
    const text = await (await whole.app.fetch('/metrics')).text();
    expect(text).toMatch(/face_app_outcomes_total\{outcome="answered"\} [2-9]/);
    expect(text).toMatch(/face_app_stage_seconds_count\{stage="infer"\} [2-9]/);
    expect(text).toMatch(
      /face_app_model_info\{version="tiny-[0-9a-f]{12}"\} 1/,
    );
    expect(text).toContain('face_app_dead_letters 0');
  });

  it('does not run twice on one data folder', async () => {
    const second = startAppProcess(whole.settings);
    await expect(second).rejects.toThrow(DidNotStart);
    await expect(second).rejects.toThrow(
      /running already on the data folder .* set FACE_APP_DATA/,
    );
  });

  it('is red while the model server is dead, takes no photo then, and recovers by itself', async () => {
    const pid = whole.childPid('model-server');
    const {photo} = await whole.send('bo-03-yaw-left.jpg');
    process.kill(pid, 'SIGKILL');
    const parts = await whole.untilHealthIs(503);
    expect(Object.keys(parts)).toEqual(['model']);
    const refused = await whole.sendRaw('bo-04-light.jpg');
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await whole.untilHealthIs(200);
    expect((await whole.answered(photo.id)).answer?.faces).toHaveLength(1);
  });

  it('loses nothing when it is stopped in the middle of work', async () => {
    const sent = await sendSome('chi', 'dev');
    expect(await whole.process.stop('SIGINT')).toBe(0);
    expect(whole.process.output()).toContain('Stopped. Nothing is lost.');
    expect(isAlive(whole.childPid('model-server'))).toBe(false);
    await whole.start();
    await answeredOnce(sent);
  });

  it('loses nothing when it is killed in the middle of work, and leaves no process behind', async () => {
    const sent = await sendSome('eli', 'fay');
    const child = whole.childPid('model-server');
    expect(await whole.process.stop('SIGKILL')).toBe(-1);
    await vi.waitFor(() => {
      expect(isAlive(child)).toBe(false);
    }, 30_000);
    await whole.start();
    await answeredOnce(sent);
  });

  it('writes no name and no embedding into its log', () => {
    const text = whole.logText();
    expect(whole.log().length).toBeGreaterThan(20);
    expect(text).not.toMatch(/Zerlina|Quux/);
    expect(text).not.toMatch(/-?\d\.\d{4,}(,\s*-?\d\.\d{4,}){3}/);
  });

  it('lets one photo be followed through the log by its id', async () => {
    const {photo} = await whole.send('ada-05-scene.jpg');
    const lines = whole.log().filter(({photoId}) => photoId === photo.id);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('connects to nothing but this machine', () => {
    expect(existsSync(connections)).toBe(true);
    const places = new Set(
      readFileSync(connections, 'utf8').trim().split('\n'),
    );
    expect(
      [...places].filter(
        (place) => !/^(localhost|127\.0\.0\.1|::1|\/.*)$/.test(place),
      ),
    ).toEqual([]);
  });
});

async function sendSome(...people: readonly string[]): Promise<string[]> {
  const files = people.flatMap((person) => [
    `${person}-03-yaw-left.jpg`,
    `${person}-04-light.jpg`,
    `${person}-05-scene.jpg`,
  ]);
  const sent = await Promise.all(files.map((file) => whole.send(file)));
  return sent.map(({photo}) => photo.id);
}

/** Each has exactly one answer: one event says so. */
async function answeredOnce(ids: readonly string[]): Promise<void> {
  for (const id of ids) await whole.answered(id);
  const {lastEvent} = await whole.app.call(PhotoList, '/photos?limit=1');
  const answers: string[] = [];
  for await (const {number, event} of listenToEvents(whole.app, 0)) {
    if (event.type.endsWith('answered')) answers.push(event.subject);
    if (number >= lastEvent) break;
  }
  for (const id of ids) {
    expect(answers.filter((subject) => subject === id)).toHaveLength(1);
  }
}
