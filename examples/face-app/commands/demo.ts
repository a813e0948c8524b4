/* Enrols the sample people, sends the sample photos, and shows one photo's whole way with what each desk passed on. */
import {Photo, PhotoList} from '../contracts/photo';
import {readSamples} from '../wiring/samples';
import {enrolSamples} from './demo/enrolSamples';
import {Listener, sendSample} from './demo/followPhoto';
import {
  judgeAnswer,
  summary,
  TABLE_HEAD,
  tableLines,
} from './demo/judgeAnswers';
import {openDemoApp, type DemoApp} from './demo/openDemoApp';
import {showJourney} from './demo/showJourney';
import {endCommand} from '../wiring/runCommand';

/** The photo that is shown on its way: one face, in a room. */
const FOLLOWED = 'bo-05-scene.jpg';

async function demo({app, calls}: DemoApp): Promise<void> {
  const samples = readSamples();
  const enrolled = await enrolSamples(app, samples);
  const {lastEvent} = await app.call(PhotoList, '/photos?limit=1');
  const listener = new Listener(app, lastEvent);
  const answered = async (file: string) => {
    const sent = await sendSample(app, file);
    const {id, answer} = sent.receipt;
    // A photo that was sent before has its answer already.
    if (answer === null) await listener.untilDone(id);
    return {sent, photo: await app.call(Photo, `/photos/${id}`)};
  };

  const {sent, photo} = await answered(FOLLOWED);
  showJourney({sent, photo, heard: listener.heard, calls});

  const pictures = samples.pictures.filter(({file}) => !enrolled.has(file));
  const began = performance.now();
  const photos = await Promise.all(pictures.map(({file}) => answered(file)));
  const seconds = (performance.now() - began) / 1_000;
  console.log(
    `\n${String(photos.length)} synthetic photos, sent at once, answered in ${seconds.toFixed(1)} s\n\n${TABLE_HEAD}`,
  );
  const judged = pictures.map((picture, index) => {
    const result = photos[index]?.photo;
    return result === undefined ? [] : judgeAnswer(picture, result, samples);
  });
  pictures.forEach(({file}, index) => {
    console.log(tableLines(file, judged[index] ?? []).join('\n'));
  });
  console.log(`\n${summary(judged.flat(), photo.answer?.threshold ?? 0)}`);
}

await endCommand(async () => {
  const opened = await openDemoApp();
  try {
    await demo(opened);
  } finally {
    await opened.close();
  }
});
