/* Lists the photos that could not be answered, or tries them again. */
import * as z from 'zod';
import {DeadLetterList} from '../contracts/job';
import type {AppCaller} from '../wiring/callApp';
import {runCommand, WrongUsage} from '../wiring/runCommand';

const USAGE = `dead-letters              lists them
dead-letters replay <id>  tries one again
dead-letters replay-all   tries all again`;

await runCommand(async (app, [action = 'list', id]) => {
  if (action === 'list') await list(app);
  else if (action === 'replay' && id !== undefined) await replay(app, id);
  else if (action === 'replay-all') {
    const {deadLetters} = await app.call(DeadLetterList, '/dead-letters');
    for (const letter of deadLetters) await replay(app, letter.id);
    console.log(`Tried again: ${String(deadLetters.length)}.`);
  } else throw new WrongUsage(USAGE);
});

async function list(app: AppCaller): Promise<void> {
  const {deadLetters} = await app.call(DeadLetterList, '/dead-letters');
  for (const {id, photoId, attempts, deadSince, reason} of deadLetters) {
    console.log(
      `${id}  photo ${photoId}, ${String(attempts)} attempts, since ${deadSince}\n    ${reason}`,
    );
  }
  if (deadLetters.length === 0) console.log('There are no dead letters.');
}

async function replay(app: AppCaller, id: string): Promise<void> {
  await app.call(z.unknown(), `/dead-letters/${id}/replay`, {method: 'POST'});
  console.log(`${id} is in the queue again.`);
}
