import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Profile} from './busyTimes';
import type {BuildRecord} from './shares';

const COLLECTOR = path.resolve('scripts/build/collectMeasures.cjs');
const BUILD = ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'];

/** Builds the site under a profiler, which makes it slower by a little. Throws when the build fails. */
export async function measuredBuild(): Promise<BuildRecord> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
  try {
    const measuresFile = path.join(folder, 'measures.json');
    const output = await run(
      ['--cpu-prof', `--cpu-prof-dir=${path.join(folder, 'profiles')}`, '--require', COLLECTOR, ...BUILD],
      {DOCUSAURUS_PERF_LOGGER: 'true', BUILD_MEASURES: measuresFile},
    );
    const measured = readJson(measuresFile) as Pick<BuildRecord, 'wall' | 'measures'>;
    return {output, ...measured, profile: mainProfile(path.join(folder, 'profiles'))};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function run(command: readonly string[], variables: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, ...variables},
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`The build ended with code ${String(code)}. Run "npm run build" to see why.`));
    });
  });
}

/** Threads write profiles, too; the main one has the most samples. */
function mainProfile(folder: string): Profile {
  const profiles = readdirSync(folder).map((file) => readJson(path.join(folder, file)) as Profile);
  const [main] = profiles.sort((a, b) => b.samples.length - a.samples.length);
  if (main === undefined) throw new Error('The build left no profile.');
  return main;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
