/* Runs a command of the example in `examples/face-app`, after installing it the first time and whenever it changed. */
import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {constants} from 'node:os';
import {join, resolve} from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../examples/face-app');

/** Each command: the file that it runs, and what it does. */
const COMMANDS: Readonly<Record<string, readonly [file: string, purpose: string]>> = {
  start: ['main.ts', 'starts the app; so does no command'],
  demo: ['commands/demo.ts', 'sends the sample photos and follows one through every desk'],
  release: ['commands/release.ts', 'releases the page of this checkout'],
  releases: ['commands/releases.ts', 'lists the kept releases of the page'],
  rollback: ['commands/rollback.ts', 'serves the release before the current one again'],
  model: ['commands/model.ts', 'lists, prepares, promotes or rolls back model versions'],
  'dead-letters': ['commands/deadLetters.ts', 'lists photos without hope, or tries them again'],
  reconcile: ['commands/reconcile.ts', 'looks for forgotten photos and mends what it finds'],
  evaluate: ['commands/evaluate.ts', 'measures the model on a folder of labelled pictures'],
  golden: ['commands/golden.ts', 'computes the golden readings of the model releases anew'],
  record: ['commands/record.ts', 'records every payload of one photo’s journey for the site'],
  bench: ['commands/bench.ts', 'measures photos per second, memory and search'],
  drill: ['commands/drill.ts', 'kills processes at random and counts what was lost'],
  pictures: ['', 'takes the pictures that the site shows, in the app’s own browser test'],
  test: ['', 'runs the example’s own checks and tests'],
};

/** Their values are paths, seen from where the person is. */
const PATH_OPTIONS = ['--dataset', '--out'];

/** Where the site keeps the pictures of the running app. */
const PICTURES = resolve(import.meta.dirname, '../static/img/face-app');

/** npm runs scripts in the folder of package.json and tells where it was called. */
const calledFrom = process.env.INIT_CWD ?? process.cwd();

interface LockFile {
  readonly packages: Readonly<Record<string, {readonly version?: string; readonly optional?: boolean}>>;
}

/** Whether what is installed is what the lock file names. npm writes its own list when an installation is complete. */
function isInstalled(): boolean {
  const installedList = join(FOLDER, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  const read = (path: string): LockFile => JSON.parse(readFileSync(path, 'utf8')) as LockFile;
  const installed = read(installedList).packages;
  return Object.entries(read(join(FOLDER, 'package-lock.json')).packages).every(
    ([path, {version, optional}]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

async function install(): Promise<number> {
  console.error(
    'Installing the face app: once, and after its packages have changed. This takes a minute or two.',
  );
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'http']);
  if (code !== 0) {
    console.error(
      'The face app could not be installed; npm’s own message is above. Its packages come from the npm registry, so the first start needs a network. Later ones do not.',
    );
  }
  return code;
}

/** Resolves with the exit code, as a shell would give it. */
function run(program: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(program, args, {
    cwd: FOLDER,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...settings,
      ...(process.env.FACE_APP_DATA && {FACE_APP_DATA: resolve(calledFrom, process.env.FACE_APP_DATA)}),
    },
  });
  // The child decides when to end: it finishes the work in hand first.
  const passOn = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      for (const one of signals) process.off(one, passOn);
      done(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}

/** Makes the paths among the arguments absolute, as the command runs in another folder. */
function fromHere(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const [option = '', path] = arg.split(/=(.*)/s);
    if (path !== undefined && PATH_OPTIONS.includes(option)) {
      return `${option}=${resolve(calledFrom, path)}`;
    }
    return PATH_OPTIONS.includes(args[index - 1] ?? '') ? resolve(calledFrom, arg) : arg;
  });
}

function listCommands(): string {
  const lines = Object.entries(COMMANDS).map(([name, [, purpose]]) => `  ${name.padEnd(14)}${purpose}`);
  return ['Commands, as in "npm run face-app -- releases":', ...lines].join('\n');
}

async function main([name = 'start', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    console.error(`"${name}" is no command of the face app.\n${listCommands()}`);
    return 2;
  }
  const installed = isInstalled() ? 0 : await install();
  if (installed !== 0) return installed;
  if (name === 'pictures') {
    return run('npx', ['vitest', 'run', 'tests/whole/pictures.test.ts', ...args], {PICTURES_TO: PICTURES});
  }
  if (name === 'test') return run('npm', ['test', '--', ...args]);
  // Node itself with the loader: the tsx command would kill a busy process that is slow to notice Ctrl+C.
  return run(process.execPath, ['--import', 'tsx', command[0], ...fromHere(args)]);
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
