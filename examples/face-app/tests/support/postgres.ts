import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {chownSync, existsSync, readdirSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';
import {freePort} from '../../platform/freePort';

const VERSIONS = '/usr/lib/postgresql';
const START_MS = 30_000;

/** A PostgreSQL server of its own, on a free port of this machine, gone afterwards. */
export interface ThrowawayPostgres {
  /** For DATABASE_URL. */
  readonly address: string;
  /** As after a power cut: the next start recovers. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** Whether the person who runs the tests has chosen to go without. Without it a missing PostgreSQL is a failure. */
export const skipsPostgres = process.env.FACE_APP_SKIP_POSTGRES === '1';

/** Rejects with the name of the package to install when there is no PostgreSQL. */
export async function startPostgres(): Promise<ThrowawayPostgres> {
  const programs = findPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'face-app-postgres-'));
  const owner = ownerOfServer();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  run(
    join(programs, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'face_app',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    owner,
  );
  const port = await freePort();
  const address = `postgres://face_app@127.0.0.1:${String(port)}/postgres`;
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    server = spawn(
      join(programs, 'postgres'),
      [
        '-D',
        data,
        '-p',
        String(port),
        '-h',
        '127.0.0.1',
        '-k',
        folder,
        '-c',
        'fsync=off',
      ],
      {stdio: 'ignore', cwd: folder, ...owner},
    );
    await untilItAnswers(address);
  };
  const kill = async (signal: NodeJS.Signals = 'SIGQUIT'): Promise<void> => {
    const running = server;
    server = undefined;
    if (running?.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  };
  await start();
  return {
    address,
    start,
    kill: () => kill(),
    remove: async () => {
      await kill();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

function findPrograms(): string {
  const found = existsSync(VERSIONS)
    ? readdirSync(VERSIONS)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(VERSIONS, version, 'bin'))
        .find((folder) => existsSync(join(folder, 'initdb')))
    : undefined;
  if (found === undefined) {
    throw new Error(
      `No PostgreSQL is under ${VERSIONS}. Install the package postgresql (on Debian: apt-get install postgresql), or set FACE_APP_SKIP_POSTGRES=1 to leave these tests out.`,
    );
  }
  return found;
}

/** PostgreSQL refuses to run as root, so root lends it the account that its package made. */
function ownerOfServer(): {uid: number; gid: number} | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number =>
    Number(
      spawnSync('id', [flag, 'postgres'], {encoding: 'utf8'}).stdout.trim(),
    );
  return {uid: idOf('-u'), gid: idOf('-g')};
}

function run(
  program: string,
  args: readonly string[],
  owner: {uid: number; gid: number} | undefined,
): void {
  const {status, stderr} = spawnSync(program, args, {
    encoding: 'utf8',
    cwd: tmpdir(),
    ...owner,
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

async function untilItAnswers(address: string): Promise<void> {
  const deadline = performance.now() + START_MS;
  for (;;) {
    const client = new pg.Client({connectionString: address});
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
