import {expect, test} from 'vitest';
import type {Box, FoundFace} from '../../contracts/faces';
import type {ModelParameters} from '../../contracts/modelVersion';
import {chooseModel} from './chooseModel';
import {evaluateModel, type ReadPicture} from './evaluateModel';
import type {FaceLabel} from './matchFaces';
import {modelCard} from './modelCard';
import type {ModelReport} from './report';

const PARAMETERS: ModelParameters = {
  name: 'tiny',
  detector: 'tiny',
  inputSize: 320,
  scoreThreshold: 0.5,
  threshold: 0.6,
};
const LEFT: Box = {x: 0, y: 0, width: 100, height: 100};
const RIGHT: Box = {x: 300, y: 0, width: 100, height: 100};

const label = (person: string, box?: Box): FaceLabel => ({person, box});
const face = (value: number, box = LEFT): FoundFace => ({
  box,
  score: 0.9,
  embedding: [value],
});

function picture(
  file: string,
  labels: readonly FaceLabel[],
  found: readonly FoundFace[],
): ReadPicture {
  return {file, labels, found, milliseconds: 100};
}

const evaluate = (
  pictures: readonly ReadPicture[],
  enrolled?: [string, string][],
) =>
  evaluateModel(
    'tiny-0',
    PARAMETERS,
    pictures,
    enrolled === undefined ? undefined : new Map(enrolled),
  );

test('missed, unclear and unlabelled faces are counted and listed', () => {
  const {detection} = evaluate([
    picture('found.jpg', [label('ada')], [face(0)]),
    picture('missed.jpg', [label('ada')], []),
    picture('unclear.jpg', [label('bo')], [face(5), face(6, RIGHT)]),
    picture('empty.jpg', [], [face(9)]),
  ]);
  expect(detection).toMatchObject({
    picturesByFaces: {none: 1, one: 2, more: 1},
    found: {count: 1, of: 3},
    missed: ['missed.jpg'],
    unclear: ['unclear.jpg'],
    extra: ['empty.jpg'],
  });
});

test('in a picture of several people each face goes to the label it overlaps', () => {
  const {verification, detection} = evaluate([
    picture(
      'both.jpg',
      [label('ada', LEFT), label('bo', RIGHT)],
      [face(5, {...RIGHT, y: 20}), face(0, {...LEFT, x: 20})],
    ),
    picture('ada.jpg', [label('ada')], [face(0.1)]),
  ]);
  expect(detection.found.count).toBe(3);
  expect(verification.genuineDistances).toEqual([0.1]);
  expect(verification.impostorDistances).toEqual([4.9, 5]);
});

test('a missed face costs the pairs that it would have made', () => {
  const {verification} = evaluate([
    picture('1.jpg', [label('ada')], [face(0)]),
    picture('2.jpg', [label('ada')], [face(0.5)]),
    picture('3.jpg', [label('ada')], []),
    picture('4.jpg', [label('bo')], [face(3)]),
  ]);
  expect(verification.tar).toMatchObject({count: 1, of: 1});
  expect(verification.tarWithMissed).toMatchObject({count: 1, of: 3});
});

test('a false accept rate is not stated by too few pairs', () => {
  const pictures = Array.from({length: 26}, (_, person) =>
    picture(
      `${String(person)}.jpg`,
      [label(`p${String(person)}`)],
      [face(person)],
    ),
  );
  pictures.push(picture('again.jpg', [label('p0')], [face(0.2)]));
  // 351 pairs of 27 faces: one genuine, 350 impostor.
  const {tarAtFar, advised} = evaluate(pictures).verification;
  expect(tarAtFar.map(({stated}) => stated !== null)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(tarAtFar[1]?.pairsNeeded).toBe(3000);
  expect(advised?.far).toBe(0.1);
  expect(advised?.thresholdInterval).not.toBeNull();
});

test('identification counts right, wrong, unknown, strangers and people who got lost', () => {
  const {openSet} = evaluate(
    [
      picture('ada.jpg', [label('ada')], [face(0)]),
      picture('bo.jpg', [label('bo')], [face(5)]),
      picture('cy.jpg', [label('cy')], []),
      picture('ada2.jpg', [label('ada')], [face(0.4)]),
      picture('bo2.jpg', [label('bo')], [face(0.5)]),
      picture('bo3.jpg', [label('bo')], [face(7)]),
      picture('gus.jpg', [label('gus')], [face(5.1)]),
      picture('hana.jpg', [label('hana')], [face(9)]),
    ],
    [
      ['ada', 'ada.jpg'],
      ['bo', 'bo.jpg'],
      ['cy', 'cy.jpg'],
    ],
  );
  expect(openSet).toMatchObject({
    enrolled: 3,
    lost: ['cy'],
    right: {count: 1, of: 3},
    wrongPerson: {count: 1, of: 3},
    refused: {count: 1, of: 3},
    strangersAccepted: {count: 1, of: 2},
  });
});

const PAIRS_OF_TWO = Array.from({length: 40}, (_, index) =>
  picture(
    `${String(index)}.jpg`,
    [label(index % 2 === 0 ? 'ada' : 'bo')],
    [face(index % 2)],
  ),
);

function modelNamed(
  name: string,
  median: number,
  pictures: readonly ReadPicture[],
): ModelReport {
  const report = evaluateModel(
    `${name}-0`,
    {...PARAMETERS, name},
    pictures,
    undefined,
  );
  return {...report, readTime: {median, p90: median}};
}

test('the quickest model is chosen when no other is surely better', () => {
  const {chosen, why} = chooseModel([
    modelNamed('slow', 700, PAIRS_OF_TWO),
    modelNamed('quick', 100, PAIRS_OF_TWO),
  ]);
  expect(chosen).toBe('quick-0');
  expect(why).toMatch(/^quick is chosen: it is the quickest.*slow: 380 of 380/);
});

test('a slower model is chosen when the quickest misses many faces', () => {
  const missing = PAIRS_OF_TWO.map((read, index) =>
    index < 20 ? {...read, found: []} : read,
  );
  const {chosen, why} = chooseModel([
    modelNamed('slow', 700, PAIRS_OF_TWO),
    modelNamed('quick', 100, missing),
  ]);
  expect(chosen).toBe('slow-0');
  expect(why).toContain('accepts surely more genuine pairs than the quickest');
});

test('the model card calls figures of computer-made people synthetic, and only those', () => {
  const models = [modelNamed('quick', 100, PAIRS_OF_TWO)];
  const card = (isSynthetic: boolean) =>
    modelCard({
      dataset: {
        name: 'd',
        isSynthetic,
        pictures: 40,
        people: 2,
        labelledFaces: 40,
      },
      ...chooseModel(models),
      models,
    });
  expect(card(true)).toContain('**All figures are synthetic**');
  expect(card(true)).toContain('| Measured (synthetic) |');
  expect(card(false)).not.toContain('synthetic');
  expect(card(false)).toContain('not stated: it takes 3000 impostor pairs');
});
