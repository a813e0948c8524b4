import {readFile} from 'node:fs/promises';
import {ModelMetadata} from '../../contracts/inference';
import {GoldenReadings, ModelParameters} from '../../contracts/modelVersion';
import {type Consent, PersonList} from '../../contracts/person';
import {type Answer, Photo, PhotoList} from '../../contracts/photo';
import {CommandFailed} from '../../wiring/callApp';
import type {RecordedCall} from '../../wiring/recordingProxy';
import {readSamples, sampleFile} from '../../wiring/samples';
import {enrolSamples} from '../demo/enrolSamples';
import {
  Listener,
  sendSample,
  type HeardEvent,
  type SentPhoto,
} from '../demo/followPhoto';
import type {OwnApp} from '../demo/openDemoApp';
import {type Upload, uploadOnTheWire} from './uploadOnTheWire';
import {copyDatabase, type QueuedJob} from './jobInQueue';
import {logAbout} from './logAbout';

const RELEASES = new URL('../../model/releases/', import.meta.url);

/** Everything that one photo made the app pass on. */
export interface GatheredJourney {
  readonly parameters: ModelParameters;
  readonly golden: GoldenReadings;
  readonly metadata: ModelMetadata;
  readonly consent: Consent;
  readonly upload: Upload;
  readonly sent: SentPhoto;
  /** The events about the photo: stored, started, answered. */
  readonly heard: readonly HeardEvent[];
  /** While the worker was at it. */
  readonly job: QueuedJob;
  readonly call: RecordedCall;
  readonly answer: Answer;
  /** `performance.now()` when the answer had been fetched. */
  readonly fetched: number;
  /** What Prometheus would read. */
  readonly metrics: string;
  /** The lines about this photo. */
  readonly log: readonly string[];
}

/**
 * Sends one sample photo through an app that nobody else uses. Rejects with {@link CommandFailed} when the photo
 * gets no answer.
 */
export async function gatherJourney(
  own: OwnApp,
  sample: string,
): Promise<GatheredJourney> {
  const {app} = own;
  await enrolSamples(app, readSamples());
  const {people} = await app.call(PersonList, '/people');
  const {lastEvent} = await app.call(PhotoList, '/photos?limit=1');
  const listener = new Listener(app, lastEvent);
  const upload = await uploadOnTheWire(sampleFile(sample));
  const copied = new Promise<Awaited<ReturnType<typeof copyDatabase>>>(
    (resolve) => {
      own.duringNextInference(async () => {
        resolve(await copyDatabase(own.folder));
      });
    },
  );
  const sent = await sendSample(app, sample);
  await listener.untilDone(sent.receipt.id);
  const {id, answer, failure} = await app.call(
    Photo,
    `/photos/${sent.receipt.id}`,
  );
  const fetched = performance.now();
  const [call, consent] = [own.calls.at(-1), people[0]?.consent];
  if (answer === null || call === undefined || consent === undefined) {
    throw new CommandFailed(`${sample} got no answer. ${failure ?? ''}`);
  }
  const metrics = await (await app.fetch('/metrics')).text();
  const metadata = await fetch(`${own.modelServer}/v2/models/faces`);
  return {
    parameters: ModelParameters.parse(await release('tiny.json')),
    golden: GoldenReadings.parse(await release('tiny.golden.json')),
    metadata: ModelMetadata.parse(await metadata.json()),
    heard: listener.heard.filter(({event}) => event.subject === id),
    job: await (await copied).jobOf(id),
    log: await logAbout(own.folder, id),
    ...{consent, upload, sent, call, answer, fetched, metrics},
  };
}

async function release(file: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(file, RELEASES), 'utf8')) as unknown;
}
