import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cleanPicture} from '../../backend/intake/cleanPicture';
import {decide} from '../../model';
import {
  createFaceReader,
  createModelVersions,
  createWorker,
  type ModelServer,
  serveModel,
} from '../../pipeline';
import {openEmbeddedDatabase} from '../../platform/database/embeddedDatabase';
import {decodePicture} from '../../platform/decodePicture';
import {
  loadServableModels,
  type ServableModel,
} from '../../wiring/servableModels';
import {
  openPipelineDesk,
  type PipelineDesk,
  QUIET,
  sample,
  soon,
} from '../support/pipelineDesk';

const LIMITS = {uploadBytes: 1e7, pixels: 5e7};
const cleaned = async (file: string) =>
  (await cleanPicture(await sample(file), LIMITS)).bytes;

let releases: readonly ServableModel[];
let server: ModelServer;
let desk: PipelineDesk;
beforeAll(async () => {
  releases = await loadServableModels(['tiny']);
  server = await serveModel({releases, host: '127.0.0.1', port: 0, log: QUIET});
  await server.checked;
  desk = await openPipelineDesk(await openEmbeddedDatabase());
});
afterAll(async () => {
  await server.close();
  await desk.close();
});

describe('the real model, served', () => {
  it('passes its golden photos', async () => {
    expect(await createFaceReader(server.address).problem()).toBe(undefined);
  });

  it('is the same model: not one digit differs on the way', async () => {
    const [model] = releases;
    if (model === undefined) throw new Error('There is no release.');
    const image = await decodePicture(await sample('group-01-three.jpg'));
    const there = await createFaceReader(server.address).read(
      image,
      model.release.version,
    );
    const here = await model.read(image);
    expect(there.faces).toHaveLength(3);
    expect(there).toEqual(here);
  });

  it('answers a photo of an enrolled person by name, and a stranger by none', async () => {
    const reader = createFaceReader(server.address);
    const versions = createModelVersions({
      ...{database: desk.database, gallery: desk.gallery, log: QUIET, reader},
      ...{decode: decodePicture, configured: 'tiny'},
    });
    // Nobody has read the enrolment picture yet: the configured release does before it takes over.
    const ada = await desk.enrol({}, await cleaned('ada-01-front.jpg'));
    versions.start();
    const worker = createWorker({
      ...{...desk, reader, versions},
      ...{decode: decodePicture, decide},
    });
    worker.start();
    const known = await desk.store(await cleaned('ada-05-scene.jpg'));
    const stranger = await desk.store(await cleaned('gus-02-scene.jpg'));
    const nobody = await desk.store(await cleaned('none-01-room.jpg'));
    const facesOf = async (photoId: string) => {
      const [row] = await desk.database.query(
        `SELECT answer -> 'faces' AS faces FROM answers WHERE photo_id = $1`,
        [photoId],
      );
      return row?.faces;
    };
    await soon(() => facesOf(known)).toMatchObject([{personId: ada}]);
    await soon(() => facesOf(stranger)).toMatchObject([
      {personId: null, name: null},
    ]);
    await soon(() => facesOf(nobody)).toEqual([]);
    await worker.stop();
    await versions.stop();
  });
});
