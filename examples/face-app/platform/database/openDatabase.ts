import type {Database} from '../../contracts/database';
import {openEmbeddedDatabase} from './embeddedDatabase';
import {openServerDatabase} from './serverDatabase';

export interface OpenDatabase extends Database {
  readonly close: () => Promise<void>;
}

/** Opens the server at `address`, or else the embedded database in `folder`. */
export function openDatabase(
  address: string | undefined,
  folder: string,
): Promise<OpenDatabase> {
  return address === undefined
    ? openEmbeddedDatabase(folder)
    : openServerDatabase(address);
}
