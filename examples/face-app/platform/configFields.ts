import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {address, oneOf, text, wholeNumber} from './settings';

const APP_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const HOST_NAME = /^[a-z0-9.:-]{1,253}$/i;
const PORTS = [0, 65_535] as const;

/** All that can be set, by the name under which the program knows it. */
export const SETTINGS = {
  host: text(
    'FACE_APP_HOST',
    '127.0.0.1',
    HOST_NAME,
    'the name or number of an address to listen on',
  ),
  port: wholeNumber('FACE_APP_PORT', 4180, PORTS, 'a port (0: any free one)'),
  knownHosts: text(
    'FACE_APP_KNOWN_HOSTS',
    '',
    /^[a-z0-9.:,-]*$/i,
    'names, separated by commas, under which browsers may reach the app',
  ),
  data: text(
    'FACE_APP_DATA',
    resolve(APP_FOLDER, '.face-app'),
    /^[^\0]+$/,
    'a folder to keep everything in',
  ),
  database: {
    ...address(
      'DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgres://user:password@host:5432/name',
    ),
    isSecret: true,
  },
  modelServer: address(
    'FACE_APP_MODEL_SERVER',
    ['http:', 'https:'],
    'http://127.0.0.1:4181',
  ),
  modelHost: text(
    'FACE_APP_MODEL_HOST',
    '127.0.0.1',
    HOST_NAME,
    'the name or number of an address for the model server to listen on',
  ),
  modelPort: wholeNumber('FACE_APP_MODEL_PORT', 4181, PORTS, 'a port'),
  model: text(
    'FACE_APP_MODEL',
    'tiny',
    /^[a-z][a-z0-9-]{0,30}$/,
    'the name of a model release, such as tiny',
  ),
  apiToken: {
    ...text(
      'FACE_APP_API_TOKEN',
      undefined,
      /^[\x21-\x7e]{24,200}$/,
      '24 to 200 letters, digits or signs without spaces',
    ),
    isSecret: true,
  },
  uploadMegabytes: wholeNumber(
    'FACE_APP_UPLOAD_MB',
    10,
    [1, 100],
    'a whole number of megabytes',
  ),
  megapixels: wholeNumber(
    'FACE_APP_MEGAPIXELS',
    50,
    [1, 250],
    'a whole number of million pixels',
  ),
  photoDays: wholeNumber(
    'FACE_APP_PHOTO_DAYS',
    30,
    [1, 3_650],
    'a whole number of days',
  ),
  personDays: wholeNumber(
    'FACE_APP_PERSON_DAYS',
    365,
    [1, 3_650],
    'a whole number of days',
  ),
  workers: wholeNumber(
    'FACE_APP_WORKERS',
    1,
    [1, 16],
    'a whole number of worker processes',
  ),
  workerPort: wholeNumber('FACE_APP_WORKER_PORT', 4190, PORTS, 'a port'),
  minFreeMegabytes: wholeNumber(
    'FACE_APP_MIN_FREE_MB',
    200,
    [0, 100_000_000],
    'a whole number of megabytes that must stay free',
  ),
  reconcileSeconds: wholeNumber(
    'FACE_APP_RECONCILE_SECONDS',
    30,
    [1, 86_400],
    'a whole number of seconds',
  ),
  log: oneOf('FACE_APP_LOG', 'info', ['info', 'warn', 'error', 'silent']),
};
