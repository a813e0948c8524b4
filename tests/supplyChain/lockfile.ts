import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What a lockfile says of one package. */
export interface LockEntry {
  readonly version?: string;
  /** Set when it is installed under another name than its own. */
  readonly name?: string;
  /** An SPDX expression; npm copies it from the package, and leaves it out when the package writes it otherwise. */
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  /** True for a link to a folder, whose content nothing vouches for. */
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface Lockfile {
  readonly lockfileVersion: number;
  /** By the place where it is installed; the project itself stands under "". */
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A version as it is written in package.json, or an object of such versions. */
export type Override = string | {readonly [name: string]: Override};

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, Override>>;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

export function readLockfile(folder: string): Lockfile {
  return JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lockfile;
}
