import {EMBEDDING_LENGTH} from '../../contracts/faces';
import type {Migration} from './migration';

export const people: Migration = {
  version: 2,
  name: 'people, their consent, enrolment pictures and faces',
  up: (hasVectors) => [
    `CREATE TABLE people (
      id uuid PRIMARY KEY,
      name text NOT NULL,
      -- The name as it is compared: two people of one name would make every answer ambiguous.
      name_key text NOT NULL UNIQUE,
      consent jsonb NOT NULL,
      enrolled_at timestamptz NOT NULL
    )`,
    `CREATE TABLE enrolment_pictures (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
      picture_key text NOT NULL UNIQUE
    )`,
    'CREATE INDEX enrolment_pictures_person_id ON enrolment_pictures (person_id)',
    `CREATE TABLE enrolled_faces (
      enrolment_id uuid NOT NULL REFERENCES enrolment_pictures ON DELETE CASCADE,
      model_version text NOT NULL,
      -- Null: this version finds no face in the picture.
      embedding ${hasVectors ? `vector(${EMBEDDING_LENGTH})` : 'real[]'},
      PRIMARY KEY (model_version, enrolment_id)
    )`,
    'CREATE INDEX enrolled_faces_enrolment_id ON enrolled_faces (enrolment_id)',
  ],
};
