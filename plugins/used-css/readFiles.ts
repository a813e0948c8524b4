import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A file's text in the form that PurgeCSS takes. */
export interface SourceText {
  readonly raw: string;
  /** Without the dot. */
  readonly extension: string;
}

/** The texts of all files below a folder whose path fits `wanted` and does not fit `unwanted`. */
export function readFiles(folder: string, wanted: RegExp, unwanted?: RegExp): SourceText[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => path.join(folder, file))
    .filter((file) => wanted.test(file) && unwanted?.test(file) !== true)
    .map((file) => ({raw: readFileSync(file, 'utf8'), extension: path.extname(file).slice(1)}));
}
