import {mkdirSync, openSync, renameSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Log} from '../contracts/platform';
import {createLog, type Config} from '../platform';

/** Bytes above which a log is put aside at the next start; the one that was aside goes. */
const LARGE = 20 * 1024 * 1024;

/** The log in the data folder, for a console that a person reads. Children add their lines to the same `file`. */
export function openLogFile({data, log: level}: Config): {
  readonly log: Log;
  readonly file: number;
  readonly path: string;
} {
  mkdirSync(join(data, 'logs'), {recursive: true});
  const path = join(data, 'logs', 'face-app.log');
  const size = statSync(path, {throwIfNoEntry: false})?.size ?? 0;
  if (size > LARGE) renameSync(path, `${path}.old`);
  return {
    log: createLog({level, role: 'app', file: path}),
    file: openSync(path, 'a'),
    path,
  };
}
