import {expect, test} from 'vitest';
import {readPlaces, writePlaces} from './places';

const APP = {address: '/face-app', label: 'The face app'};
const MODEL = {address: '/face-app/model', label: 'Step 3: the model'};
const PLACES = {drift: [MODEL], embedding: [APP, MODEL], etl: []};

test('what is written is read again', () => {
  expect(readPlaces(writePlaces(PLACES))).toEqual(PLACES);
});

test('a page that stands in several places is written once', () => {
  expect(writePlaces(PLACES).split(MODEL.address)).toHaveLength(2);
});

test('an empty text has no places', () => {
  expect(readPlaces('')).toEqual({});
});
