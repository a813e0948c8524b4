/* Prints how long the site takes to build, cold and warm, and how much memory that needs at its peak. */
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {peakMemory} from './processMemory';

/** What a first build leaves behind for the next. */
const CACHES = ['build', '.docusaurus', 'node_modules/.cache'];

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

async function main(): Promise<void> {
  console.log('Building twice: cold, then warm. This takes about a minute.');
  for (const folder of CACHES) rmSync(folder, {recursive: true, force: true});
  const cold = await build();
  report('cold', cold);
  const warm = await build();
  report('warm', warm);
  console.log(`A warm build takes ${((warm.seconds / cold.seconds) * 100).toFixed(0)} % of a cold one.`);
}

void main();
