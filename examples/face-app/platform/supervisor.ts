import {fork, type ChildProcess} from 'node:child_process';
import type {Log} from '../contracts/platform';

export interface ChildPlan {
  /** As the log calls it. */
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Options of Node itself, such as the loader for TypeScript. */
  readonly nodeOptions: readonly string[];
  /** Where the child's own log goes: an open file, or this process's stderr. */
  readonly output: number | 'inherit';
}

export interface SupervisedChild {
  pid(): number | undefined;
  /** SIGTERM, and SIGKILL when the child still lives after `graceMs`. */
  stop(graceMs: number): Promise<void>;
  /** Resolves with a sentence when starting the child again would not help. */
  readonly gaveUp: Promise<string>;
}

/** The child's way to say that its configuration is wrong: a second start would end the same way. */
export const EXIT_WRONG_CONFIG = 2;

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A child that has lived this long starts again at once. */
const HEALTHY_MS = 30_000;

/**
 * Keeps a child process alive: starts it again after ever longer pauses. The child holds the other end of an IPC
 * channel, which closes when this process dies in any way; see `stopWhenAsked`.
 */
export function supervise(plan: ChildPlan, log: Log): SupervisedChild {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE_MS;
  let isStopping = false;
  let giveUp: (reason: string) => void = () => undefined;
  const gaveUp = new Promise<string>((resolve) => (giveUp = resolve));

  // #region restart-with-pause
  const start = (): void => {
    const startedAt = performance.now();
    const started = fork(plan.file, plan.args, {
      cwd: plan.cwd,
      env: plan.env,
      execArgv: [...plan.nodeOptions],
      stdio: ['ignore', plan.output, plan.output, 'ipc'],
    });
    child = started;
    log.info({child: plan.name, childPid: started.pid}, 'child started');
    const onEnd = (code: number | null, signal: string | null): void => {
      if (child !== started || isStopping) return;
      child = undefined;
      if (code === EXIT_WRONG_CONFIG) {
        giveUp(`The ${plan.name} cannot start; its log says why.`);
        return;
      }
      if (performance.now() - startedAt > HEALTHY_MS) pause = FIRST_PAUSE_MS;
      log.warn(
        {child: plan.name, code: code ?? -1, signal: signal ?? 'none', pause},
        'child ended and will be started again',
      );
      timer = setTimeout(start, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
    started.once('exit', onEnd);
    started.once('error', () => {
      onEnd(null, null);
    });
  };
  // #endregion restart-with-pause
  start();

  return {
    pid: () => child?.pid,
    gaveUp,
    stop: async (graceMs) => {
      isStopping = true;
      clearTimeout(timer);
      if (child !== undefined) await end(child, graceMs);
    },
  };
}

async function end(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await ended;
  clearTimeout(timer);
}
