import {execFileSync} from 'node:child_process';

const INTERVAL_MS = 200;

/**
 * Watches a process and its descendants until stopped. `stop` gives the most memory (resident, in bytes) that
 * they held together at any reading, five times a second; a shorter peak may be missed. Needs the system's `ps`.
 */
export function peakMemory(pid: number): {readonly stop: () => number} {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(pid, readProcesses()));
  }, INTERVAL_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

export interface ProcessMemory {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

/** Memory of a process with all its descendants, in bytes. */
export function treeMemory(pid: number, processes: readonly ProcessMemory[]): number {
  const own = processes.find((one) => one.pid === pid)?.bytes ?? 0;
  const children = processes.filter(({parent}) => parent === pid);
  return children.reduce((sum, child) => sum + treeMemory(child.pid, processes), own);
}

function readProcesses(): ProcessMemory[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {encoding: 'utf8'});
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, kilobytes = 0]) => ({pid, parent, bytes: kilobytes * 1024}));
}
