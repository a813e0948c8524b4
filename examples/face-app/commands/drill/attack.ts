import type {AppCaller} from '../../wiring/callApp';
import {between} from '../../wiring/seededRandom';
import {dropPicture, dropPoison, type DrillPlan} from './plan';
import {sendUntilAccepted} from './sendUntilAccepted';
import type {Victim} from './victim';

/** Milliseconds between two kills, beside the time that a start takes. */
const SHORTEST_PAUSE = 300;
const LONGEST_PAUSE = 4_000;

/** A few at once, as several people would. */
export async function sendAll(
  app: AppCaller,
  pictures: readonly Buffer[],
): Promise<string[]> {
  const left = [...pictures];
  const ids: string[] = [];
  const senders = [1, 2, 3, 4].map(async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      ids.push(await sendUntilAccepted(app, next));
    }
  });
  await Promise.all(senders);
  return ids;
}

/** Half of the kills hit the app while it is still starting. */
export async function killAll(
  victim: Victim,
  {kills}: DrillPlan,
  random: () => number,
): Promise<string[]> {
  const killed: string[] = [];
  while (killed.length < kills) {
    if (random() < 0.5) await victim.untilReady();
    await pause(between(random, SHORTEST_PAUSE, LONGEST_PAUSE));
    killed.push(await victim.killOne());
    console.log(
      `${String(killed.length).padStart(4)}  killed: ${killed.at(-1) ?? ''}`,
    );
  }
  await victim.untilReady();
  return killed;
}

export async function dropAll(
  store: string,
  pictures: readonly Buffer[],
  poisoned: number,
): Promise<void> {
  for (const picture of pictures) {
    await dropPicture(store, picture);
    await pause(LONGEST_PAUSE / 2);
  }
  for (let count = 0; count < poisoned; count += 1) await dropPoison(store);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
