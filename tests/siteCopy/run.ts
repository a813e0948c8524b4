import {spawn} from 'node:child_process';

/** How a command ended, and everything that it printed. */
export interface Ended {
  readonly exitCode: number;
  /** Both streams in the order in which they arrived, without colours. */
  readonly output: string;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Longer than the slowest machine needs for one build. */
const TIMEOUT = 400_000;

/** Runs a command to its end, whatever its exit code. Rejects when it does not start or does not end by itself. */
export function run({command, args, cwd, env}: Command): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {...env},
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const collect = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      const line = [command, ...args].join(' ');
      if (exitCode === null) reject(new Error(`"${line}" was ended by ${String(signal)}:\n${output}`));
      else resolve({exitCode, output: output.replace(/\u{1B}\[[\d;]*m/gu, '')});
    });
  });
}
