import {beforeAll, expect, test} from 'vitest';
import {judgeEnrolment, nearestOf, type EnrolledFace} from '../../model';
import {loadModel, type LoadedModel} from '../../wiring/servableModels';
import {readManifest, readSample} from '../support/samplePictures';

/** Decoders differ by a level here and there; people differ by 0.5 and more. */
const TOLERANCE = 0.02;

const manifest = await readManifest();
let loaded: LoadedModel;
const gallery: EnrolledFace[] = [];

beforeAll(async () => {
  loaded = await loadModel('tiny');
  for (const {id, enrol} of manifest.people) {
    if (enrol === undefined) continue;
    const [face] = await loaded.model.read(await readSample(enrol));
    if (face) gallery.push({personId: id, name: id, embedding: face.embedding});
  }
});

test('each sample shows the faces, nearest people and distances that its manifest says', async () => {
  for (const {file, faces} of manifest.pictures) {
    const found = await loaded.model.read(await readSample(file));
    const read = found
      .sort((one, other) => one.box.x - other.box.x)
      .map(({embedding}) => nearestOf(embedding, gallery));
    expect(
      read.map((neighbour) => neighbour?.personId),
      file,
    ).toEqual(faces.map(({nearestEnrolled}) => nearestEnrolled));
    for (const [index, {distance}] of faces.entries()) {
      const difference = (read[index]?.distance ?? NaN) - distance;
      expect(Math.abs(difference), file).toBeLessThan(TOLERANCE);
    }
  }
}, 180_000);

test('every enrolment picture of the samples may enrol, the group and the empty room may not', async () => {
  const judge = async (file: string) => {
    const image = await readSample(file);
    const faces = await loaded.model.read(image);
    return judgeEnrolment(image, {modelVersion: loaded.version, faces});
  };
  for (const {enrol} of manifest.people)
    if (enrol !== undefined) expect(await judge(enrol), enrol).toBeUndefined();
  expect(await judge('group-01-three.jpg')).toContain('3 faces');
  expect(await judge('none-01-room.jpg')).toContain('No face');
});
