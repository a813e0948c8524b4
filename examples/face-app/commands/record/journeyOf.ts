import {describeFace, describeFaces} from '../../app/describeFace';
import {BINARY_HEADER} from '../../contracts/inference';
import type {Journey, RecordedPayload} from '../../contracts/journey';
import type {HeardEvent} from '../demo/followPhoto';
import type {GatheredJourney} from './gatherJourney';

type Payload = Pick<RecordedPayload, 'step' | 'title'> &
  Partial<Pick<RecordedPayload, 'kind' | 'handoff'>> & {
    /** `performance.now()`; left out for what was there before the upload. */
    readonly at?: number;
    readonly head?: readonly string[];
    readonly body?: unknown;
  };

/** Orders what was gathered by the steps of the photo's way. */
export function journeyOf(gathered: GatheredJourney): Journey {
  const {sent, answer} = gathered;
  const toRecord = ({
    kind = 'passed-on',
    at,
    head = [],
    handoff = null,
    body = '',
    ...rest
  }: Payload) => ({
    ...rest,
    ...{kind, handoff},
    at: at === undefined ? null : Math.round(at - sent.began),
    head: [...head],
    body: body as RecordedPayload['body'],
  });
  return {
    recordedAt: answer.answeredAt.slice(0, 'yyyy-mm-dd'.length),
    sample: sent.file,
    modelVersion: answer.modelVersion,
    payloads: [
      ...beforeThePhoto(gathered),
      ...toTheQueue(gathered),
      ...throughTheModel(gathered),
      ...backToTheApp(gathered),
    ].map(toRecord),
  };
}

const beforeThePhoto = ({
  parameters,
  golden,
  metadata,
  consent,
}: GatheredJourney): Payload[] => [
  {
    step: 'build-model',
    title: 'The parameters of the model',
    handoff: 'model-parameters',
    body: parameters,
  },
  {
    step: 'build-model',
    title: 'Known photos, with the embeddings that this version must give',
    handoff: 'golden-readings',
    body: golden,
  },
  {
    step: 'serve-model',
    title: 'The model server says what it serves',
    head: ['GET /v2/models/faces'],
    body: metadata,
  },
  {
    step: 'take-photo',
    title: 'What an enrolled person agreed to',
    handoff: 'consent',
    body: consent,
  },
];

const toTheQueue = ({
  upload,
  sent,
  heard: [stored],
  job,
}: GatheredJourney): Payload[] => [
  {
    step: 'send-photo',
    title: 'The app sends the picture',
    at: sent.began,
    ...upload,
  },
  {
    step: 'store-photo',
    title: 'The receipt for the app',
    handoff: 'photo',
    at: sent.stored,
    head: [`HTTP/1.1 ${String(sent.status)} Created`],
    body: sent.receipt,
  },
  {
    step: 'announce-photo',
    title: 'The event, written in the transaction that wrote the row',
    handoff: 'photo-stored-event',
    ...eventOf(stored),
  },
  {
    step: 'queue-work',
    title: 'The job in the queue, while a worker is at it',
    handoff: 'photo-job',
    head: [
      `queue: ${String(job.queue)}`,
      `state: ${String(job.state)}, retries: ${String(job.retries)}`,
    ],
    ...atOf(stored),
    body: job.data,
  },
];

const throughTheModel = ({
  heard: [, started],
  call,
  answer,
}: GatheredJourney): Payload[] => [
  {
    step: 'find-faces',
    title: 'A worker has taken the job',
    ...eventOf(started),
  },
  {
    step: 'find-faces',
    title: 'The worker asks the model server',
    handoff: 'inference-request',
    at: call.began,
    head: call.head.filter(
      (line) => !/^(host|connection|user-agent|accept)/.test(line),
    ),
    body: jsonPart(call),
  },
  {
    step: 'find-faces',
    title: 'The model has read the picture',
    handoff: 'inference-response',
    at: call.ended,
    body: call.answer,
  },
  {
    step: 'decide-name',
    title: 'Nearest enrolled face, and how near it must be',
    at: call.ended,
    body: {
      threshold: answer.threshold,
      faces: answer.faces.map(({name, distance}) => ({distance, name})),
    },
  },
];

const backToTheApp = ({
  answer,
  fetched,
  heard: [, , answered],
  metrics,
  log,
}: GatheredJourney): Payload[] => [
  {
    step: 'keep-answer',
    title: 'The answer, as it is kept',
    handoff: 'answer',
    ...atOf(answered),
    body: answer,
  },
  {
    step: 'return-answer',
    title: 'The message of the event stream',
    handoff: 'photo-answered-event',
    ...eventOf(answered),
  },
  {
    step: 'return-answer',
    title: 'What the log says about this photo',
    kind: 'log',
    body: log.join('\n'),
    at: fetched,
  },
  {
    step: 'return-answer',
    title: 'What the metrics say afterwards',
    kind: 'metrics',
    body: told(metrics),
    at: fetched,
  },
  {
    step: 'show-answer',
    title: 'What the app shows',
    at: fetched,
    body: [
      describeFaces(answer.faces),
      ...answer.faces.map(
        (face) =>
          `${face.name ?? 'unknown'}: ${describeFace(face, answer.threshold)}`,
      ),
    ].join('\n'),
  },
];

/** The JSON before the pixels, by the length that its header gives. */
function jsonPart({head, body}: GatheredJourney['call']): unknown {
  const line = head.find((one) => one.startsWith(`${BINARY_HEADER}:`));
  const length = Number(line?.split(':')[1] ?? body.length);
  return JSON.parse(body.subarray(0, length).toString());
}

const atOf = (heard: HeardEvent | undefined) =>
  heard === undefined ? {} : {at: heard.at};

const eventOf = (heard: HeardEvent | undefined) =>
  heard === undefined
    ? {}
    : {
        at: heard.at,
        head: heard.text
          .split('\n')
          .filter((line) => !line.startsWith('data:')),
        body: heard.event,
      };

/** Our own figures without the explanations and the bars of histograms, which fill a page. */
function told(metrics: string): string {
  return metrics
    .split('\n')
    .filter(
      (line) => line.startsWith('face_app_') && !line.includes('_bucket{'),
    )
    .join('\n');
}
