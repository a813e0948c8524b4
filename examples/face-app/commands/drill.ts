/* Kills the app at random while photos are sent, and counts: every accepted photo must have exactly one answer. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DeadLetterList} from '../contracts/job';
import {freePort} from '../platform';
import {startPostgres} from '../tests/support/postgres';
import {CommandFailed, createAppCaller} from '../wiring/callApp';
import {endCommand} from '../wiring/runCommand';
import {sampleVariants} from '../wiring/sampleVariants';
import {seededRandom} from '../wiring/seededRandom';
import {countAll} from './drill/countAll';
import {dropAll, killAll, sendAll} from './drill/attack';
import {readPlan, type DrillPlan} from './drill/plan';
import {allPhotos, settle} from './drill/settle';
import {startVictim} from './drill/victim';

/** For each hundred photos that are sent: pictures that appear in the store by themselves, and files that are none. */
const DROPPED_IN_100 = 5;
const POISONED_IN_100 = 3;
await endCommand(async () => {
  const plan = readPlan(process.argv.slice(2));
  const folder = await mkdtemp(join(tmpdir(), 'face-app-drill-'));
  const postgres =
    plan.database === 'postgres' ? await startPostgres() : undefined;
  try {
    await drill(plan, folder, postgres?.address);
  } finally {
    await postgres?.remove();
    await rm(folder, {recursive: true, force: true, maxRetries: 5});
  }
});

async function drill(
  plan: DrillPlan,
  folder: string,
  database: string | undefined,
): Promise<void> {
  const port = await freePort();
  const settings = {
    FACE_APP_DATA: folder,
    FACE_APP_PORT: String(port),
    FACE_APP_WORKER_PORT: '0',
    FACE_APP_RECONCILE_SECONDS: '2',
    ...(database === undefined ? {} : {DATABASE_URL: database}),
  };
  const dropped = Math.ceil((plan.photos * DROPPED_IN_100) / 100);
  const poisoned = Math.ceil((plan.photos * POISONED_IN_100) / 100);
  console.log(
    `Drill on the ${plan.database} database, seed ${String(plan.seed)}: ${String(plan.photos)} photos sent, ${String(dropped)} pictures and ${String(poisoned)} poisoned files put into the store, ${String(plan.kills)} kills.`,
  );
  const random = seededRandom(plan.seed);
  const pictures = await sampleVariants(plan.photos + dropped, plan.seed);
  const app = createAppCaller({host: '127.0.0.1', port, apiToken: undefined});
  const store = join(folder, 'pictures');
  const began = performance.now();
  const victim = startVictim(settings, plan, random);
  await victim.untilReady();
  const [accepted, killed] = await Promise.all([
    sendAll(app, pictures.slice(0, plan.photos)),
    killAll(victim, plan, random),
    dropAll(store, pictures.slice(plan.photos), poisoned),
  ]);
  await settle(app, plan.photos + dropped + poisoned);
  const seconds = (performance.now() - began) / 1_000;
  const photos = await allPhotos(app);
  const {deadLetters} = await app.call(DeadLetterList, '/dead-letters');
  const leftOver = await victim.stop();
  const counts = await countAll(database, join(folder, 'database'));

  const answered = new Set(
    photos.filter(({state}) => state === 'answered').map(({id}) => id),
  );
  const innocent = deadLetters.filter(
    ({photoId}) => photos.find(({id}) => id === photoId)?.width !== null,
  );
  for (const {photoId, reason, attempts} of innocent) {
    console.log(
      `dead though good: ${photoId}, ${String(attempts)} attempts: ${reason}`,
    );
  }
  const claims = [
    claim(
      'photos accepted, each another one',
      new Set(accepted).size,
      plan.photos,
    ),
    claim(
      'of these without answer',
      accepted.filter((id) => !answered.has(id)).length,
      0,
    ),
    claim(
      'answers, those of dropped pictures included',
      counts.answers,
      plan.photos + dropped,
    ),
    claim('answered twice', counts.answeredTwice, 0),
    claim('dead letters', counts.deadLetters, poisoned),
    claim('of these not poisoned', innocent.length, 0),
    claim('photos in all', counts.photos, plan.photos + dropped + poisoned),
    claim('jobs left over', counts.jobs, 0),
    claim('processes left over', leftOver, 0),
  ];
  console.log(`\n${summaryOf(killed)}; it took ${seconds.toFixed(0)} s.`);
  if (claims.includes(false))
    throw new CommandFailed('The claim does not hold.');
  console.log('Every accepted photo has exactly one answer; none was lost.');
}

function claim(what: string, found: number, expected: number): boolean {
  const isTrue = found === expected;
  console.log(
    `${what.padEnd(46)}${String(found).padStart(6)}  ${isTrue ? 'as it must be' : `must be ${String(expected)}`}`,
  );
  return isTrue;
}

function summaryOf(killed: readonly string[]): string {
  const kinds = [...new Set(killed)].map(
    (kind) => `${kind} ${String(killed.filter((one) => one === kind).length)}`,
  );
  return `${String(killed.length)} kills (${kinds.join(', ')})`;
}
