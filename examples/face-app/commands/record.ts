/* Sends one sample photo through the running app and writes down everything that was passed on: record/journey.json. */
import {writeFile} from 'node:fs/promises';
import {Journey} from '../contracts/journey';
import {endCommand} from '../wiring/runCommand';
import {startOwnApp} from './demo/openDemoApp';
import {gatherJourney} from './record/gatherJourney';
import {journeyOf} from './record/journeyOf';

/** One face, tilted, in a room. */
const SAMPLE = 'bo-05-scene.jpg';

await endCommand(async () => {
  console.log('Starting an app on an empty folder. A moment ...');
  const own = await startOwnApp();
  try {
    const journey = Journey.parse(journeyOf(await gatherJourney(own, SAMPLE)));
    const file = new URL('../record/journey.json', import.meta.url);
    await writeFile(file, `${JSON.stringify(journey, null, 1)}\n`);
    console.log(
      `Wrote record/journey.json: ${String(journey.payloads.length)} payloads of ${SAMPLE}, answered by ${journey.modelVersion}.`,
    );
  } finally {
    await own.close();
  }
});
