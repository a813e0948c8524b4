import type {GlossaryTerm} from './types';

/** Words about where data lives, how it moves and what runs in the cloud. */
export const DATA_AND_CLOUD_TERMS = {
  cloud: {
    id: 'cloud',
    term: 'cloud',
    plain: 'Computers in somebody else’s building that you rent and reach over the internet.',
    inFaceApp:
      'The photo leaves the phone for the cloud, where it is stored, looked at by the model and answered.',
  },
  infrastructure: {
    id: 'infrastructure',
    term: 'infrastructure',
    also: ['infra'],
    plain: 'The machines, networks and basic services that all other software stands on.',
    inFaceApp: 'Storage, queue and machines have to be there before the first photo can be sent.',
  },
  backend: {
    id: 'backend',
    term: 'backend',
    also: ['back end', 'server side'],
    plain: 'The part of a product that users do not see, which stores things and does the work.',
    inFaceApp: 'The backend receives each photo, stores it, and keeps the answer until the app shows it.',
  },
  api: {
    id: 'api',
    term: 'API',
    also: ['application programming interface', 'endpoint'],
    plain: 'An agreed way for one program to ask another for something.',
    inFaceApp:
      'The app sends photos to the backend’s API, and the worker asks the model server through another.',
  },
  'object-store': {
    id: 'object-store',
    term: 'object store',
    also: ['object storage', 'bucket', 'blob storage', 'file storage'],
    required: true,
    plain: 'A service that keeps whole files, each under a name by which it is fetched again.',
    inFaceApp:
      'Every photo goes into the object store, and its arrival there sets everything else in motion.',
  },
  database: {
    id: 'database',
    term: 'database',
    also: ['DB'],
    plain: 'A program that keeps records in an orderly way, so that they can be searched and changed safely.',
    inFaceApp:
      'Enrolled people, embeddings and answers are kept in the database, while the photos themselves lie elsewhere.',
  },
  schema: {
    id: 'schema',
    term: 'schema',
    required: true,
    plain: 'The written shape of records: which fields there are and what may stand in each.',
    inFaceApp:
      'The schema says that an answer has a photo, a person or “unknown”, a distance and the version of the model.',
  },
  migration: {
    id: 'migration',
    term: 'migration',
    also: ['schema migration'],
    plain: 'A planned, repeatable step that changes how stored records are laid out without losing any.',
    inFaceApp:
      'Four of them, applied in order at the start, make the tables for photos, people, releases and model versions.',
  },
  'data-pipeline': {
    id: 'data-pipeline',
    term: 'data pipeline',
    plain: 'A chain of automatic steps that collects data, tidies it and puts it where people can use it.',
    inFaceApp:
      'Every photo is judged, cleaned, stored and recorded by the same steps, so that anybody can find it later by its row.',
  },
  etl: {
    id: 'etl',
    term: 'ETL',
    also: ['extract, transform, load', 'ELT'],
    required: true,
    plain:
      'Fetching data from where it arises, changing it into a usable form, and putting it where it is needed.',
    inFaceApp:
      'The backend does it to every upload: it takes the bytes, turns the picture upright and strips it, and keeps it as a JPEG with a row.',
  },
  pipeline: {
    id: 'pipeline',
    term: 'pipeline',
    plain: 'A row of steps in which each takes over what the one before has finished.',
    inFaceApp:
      'The pipeline leads from the stored photo through event, queue, worker and model server back to the app.',
  },
  trigger: {
    id: 'trigger',
    term: 'trigger',
    plain: 'A rule that starts some work by itself whenever a certain thing happens.',
    inFaceApp: 'A new photo in the store triggers the model, so that nobody has to press a button.',
  },
  event: {
    id: 'event',
    term: 'event',
    also: ['notification'],
    plain: 'A short message saying that something has just happened.',
    inFaceApp: 'When a photo has been stored, an event tells the queue its name and place, not its content.',
  },
  queue: {
    id: 'queue',
    term: 'queue',
    also: ['message queue', 'job queue'],
    plain: 'A waiting line for work, which keeps each task until somebody has time for it.',
    inFaceApp:
      'When a whole album arrives at once, the photos wait in the queue instead of overwhelming the model server.',
  },
  worker: {
    id: 'worker',
    term: 'worker',
    also: ['consumer', 'background worker'],
    plain: 'A program that takes one waiting task after another and does it.',
    inFaceApp:
      'The worker takes an event from the queue, fetches the photo, asks the model server and stores the answer.',
  },
  'dead-letter-queue': {
    id: 'dead-letter-queue',
    term: 'dead-letter queue',
    also: ['DLQ', 'dead letter'],
    required: true,
    plain: 'A side track for tasks that failed again and again, so that a person can look at them later.',
    inFaceApp:
      'A broken image file that no worker can open ends in the dead-letter queue instead of blocking the photos behind it.',
  },
  retry: {
    id: 'retry',
    term: 'retry',
    plain: 'Doing a failed step once more, in the hope that the cause has passed.',
    inFaceApp: 'If the model server does not answer, the photo’s event goes back into the queue for a retry.',
  },
  idempotent: {
    id: 'idempotent',
    term: 'idempotent',
    also: ['idempotency'],
    required: true,
    plain: 'Safe to do twice, because the second time changes nothing.',
    inFaceApp:
      'A worker that meets the same photo twice finds the first answer in place, and the second changes nothing.',
  },
  'at-least-once': {
    id: 'at-least-once',
    term: 'at least once',
    also: ['at-least-once delivery'],
    required: true,
    plain:
      'The promise that a message will not get lost, at the price that it may arrive more often than needed.',
    inFaceApp: 'The event of one photo may reach the queue twice, so the worker has to cope with duplicates.',
  },
  retention: {
    id: 'retention',
    term: 'retention',
    also: ['retention period', 'data retention', 'retention policy'],
    plain: 'How long something is kept before it must be deleted.',
    inFaceApp: 'Photos, embeddings and answers each need a rule that says when the backend deletes them.',
  },
  consent: {
    id: 'consent',
    term: 'consent',
    also: ['opt-in'],
    plain: 'A person’s free and informed yes, which can be taken back.',
    inFaceApp:
      'People are asked before they are enrolled, and when they change their minds their photos and embeddings go.',
  },
  'biometric-data': {
    id: 'biometric-data',
    term: 'biometric data',
    also: ['biometrics'],
    required: true,
    plain: 'Measurements of a body or of behaviour that can tell who somebody is.',
    inFaceApp:
      'The embedding made to recognise a person is biometric data, even where the plain photo is not.',
  },
} as const satisfies {readonly [id: string]: GlossaryTerm};
