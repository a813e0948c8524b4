import {modelVersions} from './modelVersions';
import type {Migration} from './migration';
import {people} from './people';
import {photos} from './photos';
import {releases} from './releases';

/** All steps, in the order in which they are applied. New ones go to the end. */
export const MIGRATIONS: readonly Migration[] = [
  photos,
  people,
  releases,
  modelVersions,
];
