import {execFileSync} from 'node:child_process';
import {spawnApp} from '../../wiring/appProcess';
import {between} from '../../wiring/seededRandom';
import type {DrillPlan} from './plan';

/** The whole app in one process: API, worker and embedded database. */
const EVERYTHING = 'whole app';
const TARGETS = {
  embedded: [EVERYTHING, EVERYTHING, 'model-server'],
  postgres: ['worker', 'model-server', 'api'],
} as const;

/** The app under fire. */
export interface Victim {
  /** Kills one of its processes, chosen at random, without warning. Resolves with which, once there was one to kill. */
  killOne(): Promise<string>;
  /** Resolves when the app stands again. */
  untilReady(): Promise<void>;
  /** Stops it. Resolves with how many children of killed processes outlived them. */
  stop(): Promise<number>;
}

// #region kill-without-warning
/** Whatever is killed is started again: the whole app from here, its children by the app itself. */
export function startVictim(
  settings: Readonly<Record<string, string>>,
  {database}: DrillPlan,
  random: () => number,
): Victim {
  let app = spawnApp(settings);
  const orphans: number[] = [];
  return {
    killOne: async () => {
      const targets = TARGETS[database];
      const target =
        targets[between(random, 0, targets.length - 1)] ?? EVERYTHING;
      if (target === EVERYTHING) {
        orphans.push(...childrenOf(app.pid).map(({pid}) => pid));
        await app.stop('SIGKILL');
        app = spawnApp(settings);
      } else {
        process.kill(await findChild(app.pid, target), 'SIGKILL');
      }
      return target;
    },
    untilReady: () => app.ready,
    stop: async () => {
      await app.stop('SIGTERM');
      return allProcesses().filter(({pid}) => orphans.includes(pid)).length;
    },
  };
}
// #endregion kill-without-warning

/** Waits for the child when it is just being started again. */
async function findChild(parent: number, role: string): Promise<number> {
  for (;;) {
    const child = childrenOf(parent).find(({args}) => args.includes(role));
    if (child !== undefined) return child.pid;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface SystemProcess {
  readonly pid: number;
  readonly parent: number;
  readonly args: readonly string[];
}

const childrenOf = (pid: number): SystemProcess[] =>
  allProcesses().filter(({parent}) => parent === pid);

/** Needs the system's `ps`. */
function allProcesses(): SystemProcess[] {
  const args = ['-A', '-o', 'pid=,ppid=,args='];
  return execFileSync('ps', args, {encoding: 'utf8'})
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .map(([pid, parent, ...rest]) => ({
      pid: Number(pid),
      parent: Number(parent),
      args: rest,
    }));
}
