import type {SubjectId} from '../subjects';
import {DATA_ENGINEER} from './dataEngineer';
import {DATA_SCIENTIST} from './dataScientist';
import {DATA_SCIENTIST_WHO_DOES_ML} from './dataScientistWhoDoesMl';
import {DEVOPS} from './devops';
import {ML_ENGINEER} from './mlEngineer';
import {ML_OPERATIONS} from './mlOperations';
import {ML_SYSTEMS} from './mlSystems';
import type {Column} from './types';

export type {Cell, Column} from './types';

/** Every cell of the comparison: by subject, then by aspect. */
export const COMPARISON: {readonly [Id in SubjectId]: Column} = {
  devops: DEVOPS,
  'data-engineer': DATA_ENGINEER,
  'data-scientist': DATA_SCIENTIST,
  'ml-engineer': ML_ENGINEER,
  'data-scientist-who-does-ml': DATA_SCIENTIST_WHO_DOES_ML,
  'ml-operations': ML_OPERATIONS,
  'ml-systems': ML_SYSTEMS,
};
