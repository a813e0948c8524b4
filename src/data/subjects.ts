import {MLE_TYPE_IDS, MLE_TYPES, type MleTypeId} from './mleTypes';
import {ROLE_IDS, ROLES, type RoleId} from './roles';

/** What the comparison can set side by side: the four roles and the three types of ML engineer. */
export const SUBJECT_IDS = [...ROLE_IDS, ...MLE_TYPE_IDS] as const;
export type SubjectId = RoleId | MleTypeId;

export interface Subject {
  readonly id: SubjectId;
  /** Column head. */
  readonly name: string;
  /** The role whose colour and shape it carries; a type of ML engineer carries the ML engineer's. */
  readonly role: RoleId;
  /** Repository path of the file that holds its column. */
  readonly dataFile: string;
}

export const SUBJECTS: {readonly [Id in SubjectId]: Subject} = {
  devops: roleSubject('devops', 'devops'),
  'data-engineer': roleSubject('data-engineer', 'dataEngineer'),
  'data-scientist': roleSubject('data-scientist', 'dataScientist'),
  'ml-engineer': roleSubject('ml-engineer', 'mlEngineer'),
  'data-scientist-who-does-ml': typeSubject('data-scientist-who-does-ml', 'dataScientistWhoDoesMl'),
  'ml-operations': typeSubject('ml-operations', 'mlOperations'),
  'ml-systems': typeSubject('ml-systems', 'mlSystems'),
};

function roleSubject(id: RoleId, file: string): Subject {
  return {id, name: ROLES[id].name, role: id, dataFile: dataFile(file)};
}

function typeSubject(id: MleTypeId, file: string): Subject {
  return {id, name: MLE_TYPES[id].name, role: 'ml-engineer', dataFile: dataFile(file)};
}

function dataFile(file: string): string {
  return `src/data/comparison/${file}.ts`;
}
