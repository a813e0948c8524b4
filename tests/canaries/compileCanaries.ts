import {writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run} from '../siteCopy/run';
import {SiteCopy} from '../siteCopy/SiteCopy';
import {CanaryRun} from './CanaryRun';
import {HOSTILE_PAGES} from './hostilePages';
import {plantSecrets, SECRET_VALUE, SECRET_VARIABLE} from './traps';

/** Lets Node read TypeScript. */
const TSX = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface CompiledPages {
  /** With the site's own configuration. */
  readonly guarded: CanaryRun;
  /** With the policy taken away from it. */
  readonly control: CanaryRun;
  /** What was printed meanwhile. */
  readonly output: string;
  readonly remove: () => Promise<void>;
}

/** Compiles every hostile page twice, in a copy of the repository that is full of traps. */
export async function compileCanaries(): Promise<CompiledPages> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const copy = await SiteCopy.create();
  try {
    const {root} = copy;
    await plantSecrets(root);
    const ground = {root, address: `http://127.0.0.1:${port}`, calls};
    const guarded = new CanaryRun(HOSTILE_PAGES, ground, {name: 'guarded', withPolicy: true});
    const control = new CanaryRun(HOSTILE_PAGES, ground, {name: 'control', withPolicy: false});
    const jobs = join(copy.home, 'jobs.json');
    writeFileSync(jobs, JSON.stringify([guarded.job, control.job]));
    const {exitCode, output} = await run({
      command: process.execPath,
      // Not by the command of tsx, which would leave its child behind if it had to be ended.
      args: ['--import', TSX, path('compilePages.ts'), root, jobs],
      cwd: root,
      env: {...copy.env, NODE_ENV: 'production', [SECRET_VARIABLE]: SECRET_VALUE},
    });
    if (exitCode !== 0) throw new Error(`The pages were not compiled:\n${output}`);
    return {guarded, control, output, remove: copy.remove};
  } catch (error) {
    await copy.remove();
    throw error;
  } finally {
    server.close();
  }
}
