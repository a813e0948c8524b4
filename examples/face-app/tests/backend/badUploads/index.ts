import type {BadUpload} from './badUpload';
import {bombs} from './bombs';
import {brokenForms} from './brokenForms';
import {brokenPictures} from './brokenPictures';
import {brokenTransfers} from './brokenTransfers';
import {foreignFiles} from './foreignFiles';

/** Every kind of upload that must be refused. */
export const BAD_UPLOADS: readonly BadUpload[] = [
  ...brokenPictures,
  ...foreignFiles,
  ...bombs,
  ...brokenForms,
  ...brokenTransfers,
];
