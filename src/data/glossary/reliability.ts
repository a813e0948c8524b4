import type {GlossaryTerm} from './types';

/** Words about messages, protocols and growth: how each photo gets its answer, and how many at a time. */
export const RELIABILITY_TERMS = {
  reconciler: {
    id: 'reconciler',
    term: 'reconciler',
    required: true,
    plain: 'A program that compares what should be with what is, again and again, and mends the difference.',
    inFaceApp:
      'It looks for pictures without a row, rows without a picture and photos without an answer, however they got there.',
  },
  transaction: {
    id: 'transaction',
    term: 'transaction',
    required: true,
    plain: 'Several changes to records that take effect all together or not at all.',
    inFaceApp:
      'The photo’s row and the job that announces it are written in one, so that neither exists without the other.',
  },
  'exactly-once': {
    id: 'exactly-once',
    term: 'exactly once',
    also: ['exactly-once'],
    plain: 'The hope that every message arrives and none arrives twice, which a network cannot promise.',
    inFaceApp:
      'A photo’s job may be handed out twice, and the database sees to it that only one answer is kept.',
    facts: ['aws-s3-events/at-least-once'],
  },
  'visibility-timeout': {
    id: 'visibility-timeout',
    term: 'visibility timeout',
    required: true,
    plain:
      'How long a task that somebody has taken stays hidden from others, before it counts as dropped and is handed out again.',
    inFaceApp:
      'A worker that has not finished a photo after twenty seconds counts as dead, and its photo is handed out again.',
  },
  backoff: {
    id: 'backoff',
    term: 'backoff',
    also: ['exponential backoff', 'pauses that grow'],
    plain: 'Waiting longer after each failed try, so that something in trouble is left in peace.',
    inFaceApp: 'The pause before a failed photo is tried again doubles each time, up to the tenth attempt.',
  },
  backpressure: {
    id: 'backpressure',
    term: 'backpressure',
    required: true,
    plain: 'Slowing down whoever sends, because whoever receives cannot keep up.',
    inFaceApp:
      'A backend that is not ready or has no room left answers “come back later”, and the app keeps the photo and waits.',
  },
  digest: {
    id: 'digest',
    term: 'digest',
    also: ['checksum', 'SHA-256', 'hash'],
    plain: 'A short number computed from a file, which changes as soon as one byte of the file does.',
    inFaceApp:
      'A picture’s key is made from the digest of its bytes, so the same picture always has the same key.',
  },
  'server-sent-events': {
    id: 'server-sent-events',
    term: 'server-sent events',
    also: ['event stream', 'SSE'],
    required: true,
    plain: 'A connection that stays open so that a server can tell a web page news as it happens.',
    inFaceApp:
      'Answers reach the page this way, and after a tunnel the page says which piece of news it saw last.',
  },
  webhook: {
    id: 'webhook',
    term: 'webhook',
    required: true,
    plain: 'An address that somebody else’s program calls when it has news for you.',
    inFaceApp:
      'There is none: a phone has no address that others could call, so the page opens a connection and listens.',
  },
  cloudevents: {
    id: 'cloudevents',
    term: 'CloudEvents',
    required: true,
    plain:
      'A standard way to write down that something happened, so that any program can read who says so, what and when.',
    inFaceApp:
      'The message that a photo was stored follows it: an id, a source, a time, and the photo that it is about.',
  },
  'open-inference-protocol': {
    id: 'open-inference-protocol',
    term: 'Open Inference Protocol',
    required: true,
    plain: 'A standard way to ask any program that holds a learned model for its answer.',
    inFaceApp:
      'Worker and model server speak it, so another server can take the place of ours by changing one address.',
  },
  kserve: {
    id: 'kserve',
    term: 'KServe',
    required: true,
    plain: 'Open-source software that runs learned models as services on many machines.',
    inFaceApp:
      'It speaks the protocol of the app’s own model server, so the app could be pointed at it by one setting.',
  },
  pgvector: {
    id: 'pgvector',
    term: 'pgvector',
    required: true,
    plain: 'An addition to PostgreSQL that stores lists of numbers and finds the closest ones.',
    inFaceApp:
      'On a server that has it, enrolled faces are kept as its vectors; without it the app computes distances in plain SQL.',
  },
  manifest: {
    id: 'manifest',
    term: 'manifest',
    also: ['compose file'],
    plain: 'A file that says what has to run where, so that a machine can set it up without a person.',
    inFaceApp:
      'The compose file names database, API, worker and model server, and what each of them may touch.',
  },
  orchestrator: {
    id: 'orchestrator',
    term: 'orchestrator',
    also: ['scheduler', 'orchestration'],
    plain: 'A program that starts jobs in the right order and at the right time, and again when they fail.',
    inFaceApp:
      'There is none, since nothing is trained on a timetable; a small supervisor starts the model server anew when it dies.',
  },
  'health-check': {
    id: 'health-check',
    term: 'health check',
    also: ['readiness', 'readiness check', 'readiness probe', 'liveness'],
    plain: 'A question that machines ask a program every few seconds to learn whether it can work.',
    inFaceApp:
      'The app answers at two addresses: whether it is alive, and whether each part that it needs is ready for photos.',
  },
  throughput: {
    id: 'throughput',
    term: 'throughput',
    required: true,
    plain: 'How much work gets done in a stretch of time.',
    inFaceApp: 'The bench counts how many photos a second get through the whole pipeline.',
  },
  'service-time': {
    id: 'service-time',
    term: 'service time',
    plain: 'How long one task takes once somebody has begun it, the waiting not counted.',
    inFaceApp:
      'For a photo it is mostly the model’s own time; decoding, searching and keeping take a small part.',
  },
  utilisation: {
    id: 'utilisation',
    term: 'utilisation',
    also: ['utilization'],
    required: true,
    plain: 'The share of time in which a machine is busy.',
    inFaceApp:
      'The model server reads one photo at a time, so the nearer it comes to being always busy, the longer photos wait.',
  },
  'littles-law': {
    id: 'littles-law',
    term: 'Little’s law',
    required: true,
    plain:
      'The rule that the number of things in a line is their rate of arrival times the time that each spends there.',
    inFaceApp:
      'If five photos arrive a second and each has its answer after two, ten are on their way at any moment.',
  },
  autoscaling: {
    id: 'autoscaling',
    term: 'autoscaling',
    also: ['autoscale', 'autoscaler', 'horizontal scaling'],
    required: true,
    plain: 'Adding copies of a program when work piles up, and taking them away when it is done.',
    inFaceApp:
      'There is none: a setting says how many workers run, and the age of the oldest waiting photo says when to raise it.',
  },
  'schema-registry': {
    id: 'schema-registry',
    term: 'schema registry',
    required: true,
    plain:
      'A shared catalogue of the agreed shapes of messages, which refuses a change that would break somebody.',
    inFaceApp: 'The folder of contracts plays this part: every desk imports from it, and from no other desk.',
  },
  lineage: {
    id: 'lineage',
    term: 'lineage',
    also: ['data lineage', 'provenance'],
    plain: 'The record of where a piece of data came from and what was done to it on the way.',
    inFaceApp:
      'Every answer carries the model version that gave it, and every enrolled embedding the picture it was made from.',
  },
} as const satisfies {readonly [id: string]: GlossaryTerm};
