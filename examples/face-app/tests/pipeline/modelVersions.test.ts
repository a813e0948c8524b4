import {afterAll, afterEach, beforeAll, beforeEach, expect, it} from 'vitest';
import {ModelUnavailable} from '../../contracts/desks';
import {EMBEDDING_LENGTH} from '../../contracts/faces';
import {UndecodablePicture} from '../../contracts/image';
import {
  createModelVersions,
  type ModelVersions,
  type ServedFaceReader,
} from '../../pipeline';
import {openEmbeddedDatabase} from '../../platform/database/embeddedDatabase';
import {
  openPipelineDesk,
  type PipelineDesk,
  soon,
} from '../support/pipelineDesk';

const TINY = 'tiny-111111111111';
const SSD = 'ssd-222222222222';
const TINY_2 = 'tiny-333333333333';

let desk: PipelineDesk;
let versions: ModelVersions;
/** The model server: which versions it has, whether it is there, how many faces it finds. */
const server = {
  served: [TINY, SSD],
  isThere: true,
  notReady: new Set<string>(),
  faces: 1,
};

const ifThere = <T>(value: T) =>
  server.isThere
    ? Promise.resolve(value)
    : Promise.reject(new ModelUnavailable('The model server does not answer.'));
const face = {
  box: {x: 0, y: 0, width: 1, height: 1},
  score: 0.9,
  embedding: Array.from({length: EMBEDDING_LENGTH}, () => 0.5),
};
const reader: ServedFaceReader = {
  read: (_, modelVersion) =>
    ifThere({
      modelVersion,
      faces: Array.from({length: server.faces}, () => face),
    }),
  versions: () => ifThere(server.served),
  parameters: (version) =>
    ifThere({
      name: version.split('-')[0] ?? '',
      ...{
        detector: 'tiny',
        inputSize: 320,
        scoreThreshold: 0.5,
        threshold: 0.55,
      },
    } as const),
  problem: (version = TINY) =>
    Promise.resolve(
      server.isThere &&
        server.served.includes(version) &&
        !server.notReady.has(version)
        ? undefined
        : `${version} is not ready.`,
    ),
};

const open = () =>
  createModelVersions({
    ...{database: desk.database, gallery: desk.gallery, log: desk.log, reader},
    configured: 'tiny',
    decode: (bytes) =>
      bytes.length > 0
        ? Promise.resolve({width: 1, height: 1, data: new Uint8Array(3)})
        : Promise.reject(new UndecodablePicture('This is not a picture.')),
  });

beforeAll(async () => {
  desk = await openPipelineDesk(await openEmbeddedDatabase());
});
beforeEach(async () => {
  await desk.empty();
  Object.assign(server, {served: [TINY, SSD], isThere: true, faces: 1});
  server.notReady.clear();
  versions = open();
});
afterEach(() => versions.stop());
afterAll(() => desk.close());

const states = async () =>
  Object.fromEntries(
    (await versions.list()).map(({version, state}) => [version, state]),
  );
const until = (expected: Record<string, string>) =>
  soon(states).toEqual(expected);

it('promotes the configured release at the first start, once it is ready', async () => {
  server.notReady.add(TINY);
  await expect(versions.active()).rejects.toThrow(ModelUnavailable);
  expect(await versions.problem()).toBe(
    'No model version has been promoted yet.',
  );
  versions.start();
  await until({[TINY]: 'candidate'});
  server.notReady.clear();
  await until({[TINY]: 'active'});
  expect(await versions.active()).toMatchObject({
    version: TINY,
    threshold: 0.55,
  });
  expect(await versions.problem()).toBe(undefined);
});

it('refuses to promote a version until it has read everybody', async () => {
  versions.start();
  await until({[TINY]: 'active'});
  await versions.stop();
  await desk.enrol({version: TINY});
  await desk.enrol({version: TINY});
  const staged = await versions.stage('ssd');
  expect(staged).toMatchObject({
    version: SSD,
    state: 'candidate',
    embedded: 0,
    enrolled: 2,
  });
  await expect(versions.promote(SSD)).rejects.toMatchObject({
    status: 409,
    detail: expect.stringContaining('0 of 2') as string,
  });
  expect(await states()).toEqual({[TINY]: 'active', [SSD]: 'candidate'});

  versions = open();
  versions.start();
  await soon(async () => (await desk.gallery.progress(SSD)).embedded).toBe(2);
  expect(await versions.promote(SSD)).toMatchObject({
    state: 'active',
    embedded: 2,
    refused: 0,
  });
  expect(await states()).toEqual({[SSD]: 'active', [TINY]: 'retired'});
  expect(await versions.active()).toMatchObject({version: SSD});
});

it('goes back at once, and forth again', async () => {
  versions.start();
  await until({[TINY]: 'active'});
  await expect(versions.rollback()).rejects.toMatchObject({status: 409});
  await desk.enrol({version: TINY});
  await versions.stage('ssd');
  await soon(() => desk.gallery.progress(SSD)).toMatchObject({embedded: 1});
  await versions.promote(SSD);
  // Who is enrolled now is read by the version before, too.
  await desk.enrol({version: SSD});
  await soon(() => desk.gallery.progress(TINY)).toMatchObject({embedded: 2});
  await versions.rollback();
  expect(await states()).toEqual({[TINY]: 'active', [SSD]: 'retired'});
  await versions.rollback();
  expect(await states()).toEqual({[SSD]: 'active', [TINY]: 'retired'});
});

it('is not promoted when it would lose somebody, unless by force', async () => {
  versions.start();
  await until({[TINY]: 'active'});
  server.faces = 2;
  await desk.enrol({version: TINY});
  await desk.enrol({version: TINY}, new Uint8Array(0));
  await versions.stage('ssd');
  await soon(() => desk.gallery.progress(SSD)).toMatchObject({refused: 2});
  await expect(versions.promote(SSD)).rejects.toMatchObject({
    status: 409,
    kind: 'version-would-lose-faces',
  });
  expect(await versions.promote(SSD, {force: true})).toMatchObject({
    state: 'active',
    refused: 2,
  });
});

it('is not promoted when the model server cannot answer by it', async () => {
  versions.start();
  await until({[TINY]: 'active'});
  await versions.stage('ssd');
  server.notReady.add(SSD);
  await expect(versions.promote(SSD)).rejects.toMatchObject({
    kind: 'version-not-served',
  });
  expect(await states()).toEqual({[TINY]: 'active', [SSD]: 'candidate'});
});

it('gives way to the configured release when the server no longer has it', async () => {
  versions.start();
  await until({[TINY]: 'active'});
  await desk.enrol({version: TINY});
  server.served = [TINY_2];
  await until({[TINY_2]: 'active', [TINY]: 'retired'});
  expect(await desk.gallery.progress(TINY_2)).toMatchObject({embedded: 1});
});

it('stays while the model server is away', async () => {
  versions.start();
  await until({[TINY]: 'active'});
  server.isThere = false;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await states()).toEqual({[TINY]: 'active'});
  expect(await versions.problem()).toBe(`${TINY} is not ready.`);
  await expect(versions.stage('ssd')).rejects.toThrow(ModelUnavailable);
});

it('tells what there is when asked for what there is not', async () => {
  versions.start();
  await until({[TINY]: 'active'});
  await expect(versions.stage('huge')).rejects.toMatchObject({
    status: 404,
    detail: expect.stringContaining(`${TINY}, ${SSD}`) as string,
  });
  await expect(versions.promote('huge-0')).rejects.toMatchObject({status: 404});
  await expect(versions.stage('tiny')).rejects.toMatchObject({status: 409});
  await expect(versions.promote(TINY)).rejects.toMatchObject({status: 409});
});

it('keeps embeddings of three kinds of versions only: active, candidate, and the one before', async () => {
  versions.start();
  await until({[TINY]: 'active'});
  server.served = [TINY, SSD, TINY_2];
  await desk.enrol({version: TINY});
  for (const version of [SSD, TINY_2]) {
    await desk.database.query(
      `INSERT INTO model_versions (version, name, parameters, threshold, state, staged_at)
       VALUES ($1, 'x', '{}'::jsonb, 0.55, 'candidate', now())`,
      [version],
    );
    await soon(() => desk.gallery.progress(version)).toMatchObject({
      embedded: 1,
    });
    await versions.promote(version);
  }
  expect(await desk.gallery.progress(TINY)).toMatchObject({embedded: 0});
  expect(await desk.gallery.progress(SSD)).toMatchObject({embedded: 1});
  expect(await desk.gallery.progress(TINY_2)).toMatchObject({embedded: 1});
});
