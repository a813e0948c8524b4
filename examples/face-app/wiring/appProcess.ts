import {spawn, type ChildProcess} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Role} from '../platform';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const READY = /Ready at (\S+)|The (?:worker|model-server) is ready/;

/** The app, or a part of it, as a process of its own: for the demo, the drill, the bench and the tests. */
export interface AppProcess {
  /** Of the page and the API, once it is ready; empty for the other roles. */
  readonly address: string;
  readonly pid: number;
  /** All that it has written so far. */
  output(): string;
  /** Asks it to stop, and resolves with its exit code; -1 when it was killed. */
  stop(signal?: NodeJS.Signals): Promise<number>;
  /** Rejects with {@link DidNotStart} when it ends before. */
  readonly ready: Promise<void>;
  /** Resolves with its exit code when it ends, however that comes about. */
  readonly ended: Promise<number>;
}

/** The process ended before it was ready; the message is what it wrote. */
export class DidNotStart extends Error {
  override readonly name = 'DidNotStart';

  readonly code: number;

  constructor(code: number, output: string) {
    super(output);
    this.code = code;
  }
}

/** Starts the app with these settings and no others, and resolves when it is ready. Rejects with {@link DidNotStart}. */
export async function startAppProcess(
  settings: Readonly<Record<string, string>>,
  role: Role = 'all',
): Promise<AppProcess> {
  const started = spawnApp(settings, role);
  await started.ready;
  return started;
}

/** Starts the app and does not wait for it. */
export function spawnApp(
  settings: Readonly<Record<string, string>>,
  role: Role = 'all',
): AppProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'main.ts', role], {
    cwd: FOLDER,
    env: {...plainEnvironment(), ...settings},
  });
  // Who fails while it is at work leaves no app behind.
  const killIt = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', killIt);
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      process.off('exit', killIt);
      resolve(code ?? -1);
    });
  });
  let output = '';
  let address = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = READY.exec(output);
        if (found === null) return;
        address = found[1] ?? '';
        resolve();
      });
    }
    void ended.then((code) => {
      reject(new DidNotStart(code, output));
    });
  });
  ready.catch(() => undefined);
  return {
    get address() {
      return address;
    },
    pid: child.pid ?? 0,
    ...{ready, ended},
    output: () => output,
    stop: (signal = 'SIGINT') => end(child, ended, signal),
  };
}

function end(
  child: ChildProcess,
  ended: Promise<number>,
  signal: NodeJS.Signals,
): Promise<number> {
  child.kill(signal);
  return ended;
}

/** What this process was given, without the settings of the face app. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('FACE_APP_') && name !== 'DATABASE_URL',
    ),
  );
}
