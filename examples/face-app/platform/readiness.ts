import type {HealthCheck, Readiness} from '../contracts/platform';

/** Milliseconds for which an answer holds. */
const HOLDS_MS = 1_000;
/** Milliseconds after which a part that has not answered counts as broken. */
const PATIENCE_MS = 3_000;

/** Asks all parts at once, at most about once a second. */
export function createReadiness(
  checks: Readonly<Record<string, HealthCheck>>,
): Readiness {
  let last: {at: number; problems: ReturnType<Readiness['problems']>} = {
    at: -Infinity,
    problems: Promise.resolve({}),
  };
  return {
    problems: () => {
      const now = performance.now();
      if (now - last.at > HOLDS_MS) last = {at: now, problems: ask(checks)};
      return last.problems;
    },
  };
}

async function ask(
  checks: Readonly<Record<string, HealthCheck>>,
): Promise<Readonly<Record<string, string>>> {
  const answers = await Promise.all(
    Object.entries(checks).map(async ([part, check]) => ({
      part,
      problem: await withPatience(check),
    })),
  );
  return Object.fromEntries(
    answers.flatMap(({part, problem}) =>
      problem === undefined ? [] : [[part, problem]],
    ),
  );
}

/** Messages of errors stay inside, as they may hold an address. */
async function withPatience(check: HealthCheck): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      resolve(`It has not answered for ${String(PATIENCE_MS / 1_000)} s.`);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([
      check().catch(() => 'It does not answer.'),
      tooLate,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
