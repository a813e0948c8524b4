import {mkdtempSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, vi} from 'vitest';
import {Health} from '../../contracts/health';
import {CONSENT, Person} from '../../contracts/person';
import {Photo} from '../../contracts/photo';
import {startAppProcess, type AppProcess} from '../../wiring/appProcess';
import {createAppCaller, type AppCaller} from '../../wiring/callApp';
import {sampleFile} from '../../wiring/samples';

/** Milliseconds; generous, as other tests share the machine. */
const PATIENCE_MS = 120_000;

/** The whole app as a person starts it, in a process of its own on a folder of its own. */
export class WholeApp {
  readonly folder = mkdtempSync(join(tmpdir(), 'face-app-whole-'));
  readonly #settings: Readonly<Record<string, string>>;
  readonly #nodeOptions: string | undefined;
  #process: AppProcess | undefined;

  constructor(
    settings: Readonly<Record<string, string>> = {},
    nodeOptions?: string,
  ) {
    this.#settings = settings;
    this.#nodeOptions = nodeOptions;
  }

  /** What it is started with. */
  get settings(): Record<string, string> {
    return {
      FACE_APP_DATA: this.folder,
      FACE_APP_PORT: '0',
      FACE_APP_RECONCILE_SECONDS: '1',
      ...(this.#nodeOptions === undefined
        ? {}
        : {NODE_OPTIONS: this.#nodeOptions}),
      ...this.#settings,
    };
  }

  async start(): Promise<void> {
    this.#process = await startAppProcess(this.settings);
  }

  get process(): AppProcess {
    if (this.#process === undefined)
      throw new Error('The app has not been started.');
    return this.#process;
  }

  get app(): AppCaller {
    const apiToken = this.settings.FACE_APP_API_TOKEN;
    const config = {host: '', port: 0, apiToken};
    return createAppCaller(config, this.process.address);
  }

  async send(file: string): Promise<{status: number; photo: Photo}> {
    const response = await this.sendRaw(file);
    return {status: response.status, photo: Photo.parse(await response.json())};
  }

  sendRaw(file: string): Promise<Response> {
    const body = new FormData();
    body.set('photo', sampleFile(file));
    return this.app.fetch('/photos', {method: 'POST', body});
  }

  enrol(name: string, ...files: readonly string[]): Promise<Person> {
    const body = new FormData();
    body.set('name', name);
    body.set('consent', CONSENT.version);
    for (const file of files) body.append('photo', sampleFile(file));
    return this.app.call(Person, '/people', {method: 'POST', body});
  }

  photo(id: string): Promise<Photo> {
    return this.app.call(Photo, `/photos/${id}`);
  }

  /** Resolves with the photo once it is answered. */
  answered(id: string): Promise<Photo> {
    return vi.waitFor(
      async () => {
        const photo = await this.photo(id);
        expect(photo.state).toBe('answered');
        return photo;
      },
      {timeout: PATIENCE_MS, interval: 200},
    );
  }

  async health(): Promise<{status: number; parts: Health['parts']}> {
    const response = await this.app.fetch('/readyz');
    return {
      status: response.status,
      parts: Health.parse(await response.json()).parts,
    };
  }

  untilHealthIs(status: 200 | 503): Promise<Health['parts']> {
    return vi.waitFor(
      async () => {
        const health = await this.health();
        expect(health.status).toBe(status);
        return health.parts;
      },
      {timeout: PATIENCE_MS, interval: 100},
    );
  }

  /** The log as it stands: one JSON object a line. */
  log(): Record<string, unknown>[] {
    return this.logText()
      .trim()
      .split('\n')
      .flatMap((line) =>
        line.startsWith('{')
          ? [JSON.parse(line) as Record<string, unknown>]
          : [],
      );
  }

  logText(): string {
    return readFileSync(join(this.folder, 'logs', 'face-app.log'), 'utf8');
  }

  /** Process number of a child, by its role, as last started. */
  childPid(role: string): number {
    const line = this.log().findLast(
      ({child, childPid}) => child === role && childPid !== undefined,
    );
    return Number(line?.childPid);
  }

  async remove(): Promise<void> {
    await this.#process?.stop('SIGKILL');
    await rm(this.folder, {recursive: true, force: true, maxRetries: 5});
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
