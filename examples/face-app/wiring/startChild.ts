import {fileURLToPath} from 'node:url';
import type {Log} from '../contracts/platform';
import {supervise, type Role, type SupervisedChild} from '../platform';
import {GRACE_MS, type StopList} from './stopList';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** Tells main.ts that its parent looks after it. */
export const SUPERVISED = '--supervised';

interface Child {
  readonly role: Role;
  /** Set for this child besides what this process was given. */
  readonly settings: Readonly<Record<string, string>>;
  /** An open file that its log is added to. */
  readonly logFile: number;
}

/** Starts this same program as a child in another role. */
export function startChild(
  {role, settings, logFile}: Child,
  stops: StopList,
  log: Log,
): SupervisedChild {
  const child = supervise(
    {
      name: role,
      file: `${FOLDER}main.ts`,
      args: [role, SUPERVISED],
      env: {...process.env, ...settings},
      cwd: FOLDER,
      nodeOptions: ['--import', import.meta.resolve('tsx')],
      output: logFile,
    },
    log,
  );
  stops.add(() => child.stop(GRACE_MS));
  return child;
}
