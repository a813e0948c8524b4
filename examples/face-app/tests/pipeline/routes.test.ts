import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest';
import {DeadLetterList, Reconciliation} from '../../contracts/job';
import {ModelVersion} from '../../contracts/modelVersion';
import {ProblemDetails} from '../../contracts/problem';
import {
  createEventStream,
  createFaceReader,
  createModelVersions,
  createPipelineRoutes,
  createReconciler,
} from '../../pipeline';
import {createHttpShell, createReadiness} from '../../platform';
import {openEmbeddedDatabase} from '../../platform/database/embeddedDatabase';
import {
  openPipelineDesk,
  type PipelineDesk,
  VERSION,
} from '../support/pipelineDesk';

let desk: PipelineDesk;
let shell: ReturnType<typeof createHttpShell>;
beforeAll(async () => {
  desk = await openPipelineDesk(await openEmbeddedDatabase());
  const versions = createModelVersions({
    ...{database: desk.database, gallery: desk.gallery, log: desk.log},
    // Nobody listens there.
    reader: createFaceReader('http://127.0.0.1:9'),
    configured: 'tiny',
    decode: () => Promise.reject(new Error('There is nothing to decode.')),
  });
  const reconciler = createReconciler({...desk, versions});
  const stream = createEventStream(desk);
  shell = createHttpShell({
    routes: [createPipelineRoutes({...desk, versions, reconciler, stream})],
    readiness: createReadiness({}),
    ...{metrics: desk.metrics, log: desk.log},
    ...{knownHosts: ['127.0.0.1'], apiToken: undefined},
  });
});
beforeEach(async () => {
  await desk.empty();
  await desk.database.query(
    `INSERT INTO model_versions (version, name, parameters, threshold, state, staged_at, promoted_at)
     VALUES ($1, 'tiny', '{}'::jsonb, 0.55, 'active', now(), now())`,
    [VERSION],
  );
});
afterAll(() => desk.close());

const ask = (method: string, path: string) =>
  shell.request(path, {method, headers: {host: '127.0.0.1:4180'}});
const problemOf = async (response: Response) =>
  ProblemDetails.parse(await response.json());

it('lists the model versions', async () => {
  const response = await ask('GET', '/models');
  const {models} = (await response.json()) as {models: unknown[]};
  expect(models.map((model) => ModelVersion.parse(model))).toMatchObject([
    {version: VERSION, state: 'active', threshold: 0.55, enrolled: 0},
  ]);
});

it('says why a version cannot be promoted, staged or left', async () => {
  const kinds: Record<string, [number, string]> = {
    [`/models/${VERSION}/promote`]: [409, 'already-active'],
    '/models/none-0/promote?force=true': [404, 'no-such-version'],
    '/models/none-0/promote?force=perhaps': [400, 'invalid-request'],
    '/models/rollback': [409, 'no-previous-version'],
    '/models/ssd/stage': [503, 'model-unavailable'],
  };
  for (const [path, [status, kind]] of Object.entries(kinds)) {
    const response = await ask('POST', path);
    expect([path, await problemOf(response)]).toMatchObject([
      path,
      {status, type: `/problems/${kind}`},
    ]);
  }
});

it('lists dead letters, and tries one again without its failure', async () => {
  const photoId = await desk.store();
  const task = await desk.queue.fetch();
  if (task === undefined) throw new Error('Nothing waits in the queue.');
  await desk.queue.bury(task, 'It is no picture.');
  await desk.archive.keepFailure(photoId, VERSION, 'It is no picture.');
  const {deadLetters} = DeadLetterList.parse(
    await (await ask('GET', '/dead-letters')).json(),
  );
  expect(deadLetters).toMatchObject([{photoId, reason: 'It is no picture.'}]);
  const path = `/dead-letters/${deadLetters[0]?.id ?? ''}/replay`;
  expect((await ask('POST', path)).status).toBe(202);
  expect(await desk.failureOf(photoId)).toBe(null);
  expect(await desk.queue.depth()).toMatchObject({waiting: 1, deadLetters: 0});
  expect(await problemOf(await ask('POST', path))).toMatchObject({status: 404});
});

it('knows no dead letter that there is not, and no id that is none', async () => {
  const other = await ask('POST', `/dead-letters/${randomUUID()}/replay`);
  expect(other.status).toBe(404);
  expect((await ask('POST', '/dead-letters/1/replay')).status).toBe(400);
});

it('reconciles when asked', async () => {
  await desk.store();
  await desk.database.query('DELETE FROM pgboss.job');
  const response = await ask('POST', '/reconciliations');
  expect(response.status).toBe(200);
  expect(Reconciliation.parse(await response.json())).toMatchObject({
    announcedAgain: 1,
  });
});

it('streams events', async () => {
  await desk.store();
  const response = await ask('GET', '/events?after=0');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  const reader = response.body?.getReader();
  await reader?.read();
  const {value} = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toMatch(
    /^id: \d+\nevent: photo\.stored\ndata: \{/,
  );
  await reader?.cancel();
});

it('is described for other programs', async () => {
  const {paths} = (await (await ask('GET', '/openapi.json')).json()) as {
    paths: object;
  };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      ...['/events', '/models', '/models/rollback', '/models/{name}/stage'],
      ...['/models/{version}/promote', '/dead-letters', '/reconciliations'],
      '/dead-letters/{id}/replay',
    ]),
  );
});
