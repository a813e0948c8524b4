import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {HostilePage} from './hostilePage';
import type {Traps} from './traps';

/** Writes a page and what lies beside it into a folder two folders below `root`; the path of the page's file. */
export function writeHostilePage(
  name: string,
  {ending, source, beside}: HostilePage,
  root: string,
  folderInRoot: string,
  traps: Traps,
): string {
  const folder = join(root, folderInRoot);
  mkdirSync(folder, {recursive: true});
  const file = join(folder, `${name}${ending ?? '.mdx'}`);
  writeFileSync(file, source(traps, name));
  if (beside !== undefined) {
    const other = join(folder, beside.name.replace('PAGE', name));
    if ('linkTo' in beside) symlinkSync(join(root, beside.linkTo), other);
    else writeFileSync(other, beside.content(traps, name));
  }
  return file;
}
