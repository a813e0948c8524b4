import type {Failure} from './types';

/** What goes wrong between a stored photo and a worker. */
export const QUEUE_FAILURES = {
  'lost-event': {
    id: 'lost-event',
    step: 'announce-photo',
    title: 'An event that nobody heard',
    sign: 'A photo is stored and nothing happens.',
    cause: 'Its event was lost: it came while nobody listened, or it was never sent.',
    remedy:
      'The job is written in the transaction that stores the photo. And the reconciler does not listen: it looks for photos without an answer and announces them again.',
    handling: 'mends',
    owners: {
      responsible: 'ml-engineer',
      helps: ['data-engineer'],
      told: [],
      night: null,
      nightReason: 'The reconciler finds it within half a minute.',
    },
    facts: ['trigger-pitfalls/missed-events'],
  },
  'endless-loop': {
    id: 'endless-loop',
    step: 'announce-photo',
    title: 'A trigger that feeds itself',
    sign: 'The bill explodes: each answer triggers the next.',
    cause: 'Results are written where the trigger listens, so every result counts as something new.',
    remedy:
      'A job is made only where a photo gets its row. Answers go to a table that triggers nothing, and a photo has at most one job waiting.',
    handling: 'harmless',
    owners: {
      responsible: 'ml-engineer',
      helps: ['devops'],
      told: ['data-engineer'],
      night: 'ml-engineer',
      nightReason: 'In an app that has the loop, each hour costs money until somebody stops it.',
    },
    facts: ['trigger-pitfalls/endless-loop'],
  },
  'duplicate-event': {
    id: 'duplicate-event',
    step: 'queue-work',
    title: 'The same event twice',
    sign: 'One photo is worked on twice.',
    cause: 'Events arrive at least once. A sender that is not sure sends again, and so does a queue.',
    remedy:
      'The worker first asks whether the photo has its answer already. If two ask at the same moment, the database keeps the first answer and drops the second.',
    handling: 'harmless',
    owners: {
      responsible: 'ml-engineer',
      helps: ['data-engineer'],
      told: [],
      night: null,
      nightReason: 'It is how queues work, not an alarm.',
    },
    facts: ['aws-s3-events/at-least-once', 'aws-s3-events/processed-table'],
  },
  'out-of-order': {
    id: 'out-of-order',
    step: 'queue-work',
    title: 'Events out of order',
    sign: 'A later photo is answered first, or “deleted” arrives before “answered”.',
    cause: 'Several workers take from one queue, and no photo waits for another.',
    remedy:
      'Nothing depends on the order of photos. Events are numbered one after the other, and one about a deleted photo is not kept.',
    handling: 'harmless',
    owners: {
      responsible: 'ml-engineer',
      helps: ['data-engineer', 'devops'],
      told: [],
      night: null,
      nightReason: 'No photo waits for another, so nothing is wrong.',
    },
    facts: ['aws-s3-events/no-order', 'aws-s3-events/sequencer'],
  },
  'poison-photo': {
    id: 'poison-photo',
    step: 'queue-work',
    title: 'A poison photo',
    sign: 'One bad photo comes back again and again and holds up the rest.',
    cause: 'The file is no picture, so no further try can end differently.',
    remedy:
      'What cannot succeed goes to the dead letters at once, with the reason. A person may replay it; all other photos go on.',
    handling: 'stops',
    owners: {
      responsible: 'ml-engineer',
      helps: ['data-engineer'],
      told: [],
      night: null,
      nightReason: 'It is out of everybody’s way, and a dead letter keeps until somebody looks.',
    },
    facts: ['aws-sqs-dlq/poison-message'],
  },
  'worker-killed': {
    id: 'worker-killed',
    step: 'queue-work',
    title: 'A worker killed in the middle',
    sign: 'The process is gone, and photos that it had in hand have no answer.',
    cause: 'A new release, a restart, a machine without memory. Processes end at the worst moment.',
    remedy:
      'The queue lends a job for 20 seconds and takes it back from a worker that does not finish. After ten attempts it goes to the dead letters.',
    handling: 'mends',
    owners: {
      responsible: 'ml-engineer',
      helps: ['devops'],
      told: [],
      night: null,
      nightReason:
        'Jobs come back by themselves. If no worker does, the queue grows, and that calls somebody.',
    },
    facts: ['aws-sqs-dlq/receives-above-one', 'trigger-pitfalls/worker-out-of-memory'],
  },
  'queue-grows': {
    id: 'queue-grows',
    step: 'queue-work',
    title: 'A queue that only grows',
    sign: 'The queue grows and no worker takes from it, or too few do.',
    cause: 'An album came in at once, a new model reads everything anew, or the workers are stuck.',
    remedy:
      'Photos wait and uploads stay quick. Length and age of the oldest photo stand in the metrics; the app has no alarm of its own.',
    handling: 'shows',
    owners: {
      responsible: 'ml-engineer',
      helps: ['devops'],
      told: ['data-engineer'],
      night: 'ml-engineer',
      nightReason: 'When the oldest photo gets older and older, answers have stopped for everybody.',
    },
    facts: ['trigger-pitfalls/queue-full-no-worker', 'trigger-pitfalls/album-burst'],
  },
} as const satisfies {readonly [id: string]: Failure};
