import {Problem} from '../../contracts/problem';
import type {Readiness} from '../../contracts/platform';

/** Throws a Problem while something is wrong that an upload needs. Asked before its body is taken in. */
export async function requireReady(readiness: Readiness): Promise<void> {
  const problems = Object.entries(await readiness.problems());
  if (problems.length === 0) return;
  throw new Problem({
    status: 503,
    kind: 'not-ready',
    title: 'Not ready',
    detail: `Nothing new can be taken in now: ${problems.map(([part, what]) => `${part}: ${what}`).join('; ')}. What was sent before is kept.`,
    retryAfter: 5,
  });
}
