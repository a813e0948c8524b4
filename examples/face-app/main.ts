/*
 * Starts the face app, or one part of it: `main.ts [all | api | worker | model-server]`. Settings are environment
 * variables; a wrong one is told at once with all the others. This file and `wiring/` alone know all rooms.
 */
import {
  CannotListen,
  EXIT_WRONG_CONFIG,
  FolderTaken,
  loadConfig,
  ROLES,
  stopWhenAsked,
  WrongConfig,
  type Role,
} from './platform';
import {NoDatabase} from './wiring/openDatabasePatiently';
import type {Start, Started} from './wiring/role';
import {SUPERVISED} from './wiring/startChild';
import {releaseNames} from './wiring/servableModels';
import {startEmbedded} from './wiring/startEmbedded';
import {startModelServer} from './wiring/startModelServer';
import {startProcesses} from './wiring/startProcesses';
import {startApiAlone, startWorkerAlone} from './wiring/startRole';
import {StopList} from './wiring/stopList';
import {NeverReady} from './wiring/untilReady';

// #region one-program-four-roles
const START: Readonly<Record<Role, (start: Start) => Promise<Started>>> = {
  all: (start) =>
    start.config.database === undefined
      ? startEmbedded(start)
      : startProcesses(start),
  api: startApiAlone,
  worker: startWorkerAlone,
  'model-server': startModelServer,
};
// #endregion one-program-four-roles

/** Failures that a person can mend; their messages say how. All others are told with their stack. */
const MENDABLE = [
  CannotListen,
  FolderTaken,
  NeverReady,
  NoDatabase,
  WrongConfig,
];

async function main(args: readonly string[]): Promise<number> {
  const isSupervised = args.includes(SUPERVISED);
  const role = roleOf(args.filter((arg) => arg !== SUPERVISED));
  const models = await releaseNames();
  const config = loadConfig(process.env, {role, models});
  const say = (line: string): void => {
    if (!isSupervised) console.log(line);
  };
  const stops = new StopList();
  const asked = stopWhenAsked(isSupervised);
  try {
    const start = {config, stops, say};
    const started = await Promise.race([START[role](start), asked]);
    if (typeof started === 'string') return 0;
    say(readyLine(started, role));
    const reason = await Promise.race([
      asked,
      ...(started.failed === undefined ? [] : [started.failed.then(giveUp)]),
    ]);
    say(`\nStopping (${reason}): finishing the work in hand ...`);
    return 0;
  } finally {
    await stops.stopAll();
    say('Stopped. Nothing is lost.');
  }
}

function roleOf([given = 'all', ...others]: readonly string[]): Role {
  const role = ROLES.find((known) => known === given);
  if (role !== undefined && others.length === 0) return role;
  throw new WrongConfig([
    `"${[given, ...others].join(' ')}" is no role. Give one of ${ROLES.join(', ')}, or none for all.`,
  ]);
}

const readyLine = ({address}: Started, role: Role): string =>
  address === undefined
    ? `The ${role} is ready. Ctrl+C stops it.`
    : `Ready at ${address} (Ctrl+C stops it).`;

function giveUp(reason: string): never {
  throw new NeverReady(reason);
}

function tell(error: unknown): number {
  if (error instanceof WrongConfig) {
    console.error(
      ['The face app cannot start:', ...error.problems].join('\n- '),
    );
    return EXIT_WRONG_CONFIG;
  }
  const isMendable = MENDABLE.some((kind) => error instanceof kind);
  console.error(isMendable ? (error as Error).message : error);
  return 1;
}

process.exit(await main(process.argv.slice(2)).catch(tell));
