import type {Step} from './types';

/** What happens to every photo before the model sees it. */
export const PHOTO_STEPS = {
  'take-photo': {
    id: 'take-photo',
    title: 'Take the photo',
    stage: 'photo',
    owner: 'devops',
    helpers: [],
    what: 'Somebody takes a picture in the app. The app asks first, and says what will happen to the picture.',
    comesIn: 'A face in front of a camera, and the person’s consent.',
    goesOut: 'A picture on the phone.',
    failures: [
      {
        sign: 'Somebody asks what became of their picture and nobody can say.',
        remedy: 'Say the purpose and the time it is kept before the picture is taken, and record the yes.',
        called: 'devops',
        facts: ['bipa/written-release', 'gdpr/photo-and-embedding'],
      },
    ],
  },
  'send-photo': {
    id: 'send-photo',
    title: 'Send the photo',
    stage: 'photo',
    owner: 'devops',
    helpers: ['data-engineer'],
    what: 'The app sends the picture to the cloud and keeps it until the backend has confirmed that it is stored.',
    comesIn: 'The picture on the phone.',
    goesOut: 'An upload to the backend’s address.',
    failures: [
      {
        sign: 'The upload bar stops in a tunnel.',
        remedy: 'The app tries again by itself. Sending twice is harmless, as the backend knows the picture.',
        called: 'devops',
        facts: ['original-article/face-app-step-1-devops'],
      },
    ],
  },
  'store-photo': {
    id: 'store-photo',
    title: 'Store the photo',
    stage: 'photo',
    owner: 'data-engineer',
    helpers: ['devops'],
    what: 'The backend checks that this is a picture, saves it, and writes a row about it in the database.',
    comesIn: 'An upload.',
    goesOut: 'A stored picture, a row, and a receipt for the app.',
    failures: [
      {
        sign: 'A row without a picture, or a picture without a row.',
        remedy: 'Write both or neither, and search regularly for what was left over.',
        called: 'data-engineer',
        facts: ['trigger-pitfalls/object-missing', 'original-article/face-app-step-2-data-engineer'],
      },
      {
        sign: 'The store is full and uploads fail.',
        remedy: 'Delete what is past its time. Pictures that were accepted stay safe; new ones must wait.',
        called: 'data-engineer',
        facts: ['original-article/data-engineer-structures-storage'],
      },
    ],
  },
  'announce-photo': {
    id: 'announce-photo',
    title: 'Announce the photo',
    stage: 'photo',
    owner: 'ml-engineer',
    helpers: ['data-engineer'],
    what: 'A stored photo makes an event: a short message that says which photo is new. This is the trigger.',
    comesIn: 'The news that a photo has been stored.',
    goesOut: 'An event with the photo’s id.',
    failures: [
      {
        sign: 'A photo is stored and nothing happens.',
        remedy:
          'Its event was lost while nobody listened. Look for photos without an answer and announce them again.',
        called: 'ml-engineer',
        facts: ['trigger-pitfalls/missed-events'],
      },
      {
        sign: 'The bill explodes: each answer triggers the next.',
        remedy: 'Writing results where the trigger listens makes a loop. Keep answers in another place.',
        called: 'ml-engineer',
        facts: ['trigger-pitfalls/endless-loop'],
      },
    ],
  },
  'queue-work': {
    id: 'queue-work',
    title: 'Queue the work',
    stage: 'photo',
    owner: 'ml-engineer',
    helpers: ['devops'],
    what: 'The event waits in a queue until a worker is free. A burst of photos makes the queue longer, not the app slower.',
    comesIn: 'An event; sometimes the same one twice.',
    goesOut: 'One job for a worker.',
    failures: [
      {
        sign: 'One photo is worked on twice.',
        remedy: 'Events arrive at least once. The worker checks whether the photo has its answer already.',
        called: 'ml-engineer',
        facts: ['aws-s3-events/at-least-once', 'aws-s3-events/processed-table'],
      },
      {
        sign: 'One bad photo comes back again and again and holds up the rest.',
        remedy: 'After a few tries it goes to the dead letters, where a person looks at it.',
        called: 'ml-engineer',
        facts: ['aws-sqs-dlq/poison-message'],
      },
      {
        sign: 'The queue grows and no worker takes from it.',
        remedy: 'Watch the age of the oldest job, and wake somebody before readers notice.',
        called: 'ml-engineer',
        facts: ['trigger-pitfalls/queue-full-no-worker'],
      },
    ],
  },
} as const satisfies {readonly [id: string]: Step};
