/*
 * Prints how long the site takes to build, cold and warm, how much memory that needs at its peak, and the share of each
 * step; fails when one of ours takes too much.
 */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {measuredBuild} from './build/measuredBuild';
import {sharesOf, tooLong, type Shares} from './build/shares';
import type {StepTime} from './build/phases';
import {peakMemory} from './processMemory';
import {table} from './search/figures';

/** What a first build leaves behind for the next. */
const LEFT = ['build', '.docusaurus'];
const CACHE = 'node_modules/.cache';
/** What other benchmarks have installed there is no part of a build. */
const INSTALLED = 'bench-';
/** Below this share a step is not worth a line. */
const LEAST = 0.001;

interface Measurement {
  readonly seconds: number;
  /** Of the process and all its children together, in bytes. */
  readonly peakBytes: number;
}

function build(): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('npm', ['run', 'build'], {stdio: ['ignore', 'ignore', 'inherit']});
    const memory = peakMemory(child.pid ?? process.pid);
    child.on('error', reject);
    child.on('close', (code) => {
      const peakBytes = memory.stop();
      if (code === 0) resolve({seconds: (performance.now() - start) / 1000, peakBytes});
      else reject(new Error(`The build ended with code ${String(code)}. Run "npm run build" to see why.`));
    });
  });
}

function report(name: string, {seconds, peakBytes}: Measurement): void {
  console.log(
    `${name.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s   ${(peakBytes / 1e9).toFixed(2)} GB peak`,
  );
}

function clearCaches(): void {
  const caches = existsSync(CACHE) ? readdirSync(CACHE).filter((name) => !name.startsWith(INSTALLED)) : [];
  for (const folder of [...LEFT, ...caches.map((name) => path.join(CACHE, name))])
    rmSync(folder, {recursive: true, force: true});
}

function shareTable(title: string, steps: readonly StepTime[], wall: number): string {
  const rows = steps
    .filter(({time}) => time / wall >= LEAST)
    .map(({name, time}) => [name, `${(time / 1000).toFixed(2)} s`, `${((time / wall) * 100).toFixed(1)} %`]);
  return table([[title, 'time', 'share'], ...rows]);
}

function reportShares(shares: Shares): void {
  const {wall, phases, own} = shares;
  console.log(`\nA cold build under a profiler: ${(wall / 1000).toFixed(1)} s.`);
  console.log(shareTable('Phases of Docusaurus', phases, wall));
  console.log(`\n${shareTable('Steps of ours, within these', own, wall)}`);
}

async function main(): Promise<void> {
  const arguments_ = process.argv.slice(2);
  if (!arguments_.includes('--shares')) {
    console.log('Building three times: cold, warm, and cold under a profiler. This takes about two minutes.');
    clearCaches();
    const cold = await build();
    report('cold', cold);
    const warm = await build();
    report('warm', warm);
    console.log(`A warm build takes ${((warm.seconds / cold.seconds) * 100).toFixed(0)} % of a cold one.`);
  }
  clearCaches();
  const shares = sharesOf(await measuredBuild(), process.cwd());
  reportShares(shares);
  for (const sentence of tooLong(shares)) {
    console.error(`Too much. ${sentence}`);
    process.exitCode = 1;
  }
}

void main();
