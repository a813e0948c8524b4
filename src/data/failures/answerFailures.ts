import type {Failure} from './types';

/** What goes wrong with answers: keeping them, deleting them, sending them back, showing them. */
export const ANSWER_FAILURES = {
  'deleted-and-known': {
    id: 'deleted-and-known',
    step: 'keep-answer',
    title: 'Deleted, and still recognised',
    sign: 'Somebody has their data deleted and still gets recognised.',
    cause: 'A person is in more places than one: pictures, embeddings, answers, events, waiting work.',
    remedy:
      'All rows go in one transaction, then the files. Then the app searches everywhere again, and the receipt says what is left: nothing, or the deletion has failed.',
    handling: 'mends',
    owners: {
      responsible: 'data-engineer',
      helps: ['ml-engineer'],
      told: ['data-scientist'],
      night: null,
      nightReason: 'The rows are gone at once, and the app goes on trying with the files.',
    },
    facts: ['bipa/destruction', 'mai-2018/personal-information'],
  },
  'deleted-during-work': {
    id: 'deleted-during-work',
    step: 'keep-answer',
    title: 'A deletion during work',
    sign: 'A photo is deleted while the model reads it, and its answer comes afterwards.',
    cause: 'Between taking a job and keeping its answer there is time for everything.',
    remedy:
      'Keeping an answer first looks whether the photo is still there. If not, the work is done: “photo gone”.',
    handling: 'harmless',
    owners: {
      responsible: 'data-engineer',
      helps: ['ml-engineer'],
      told: [],
      night: null,
      nightReason: 'The late answer is dropped, and nothing is left to do.',
    },
    facts: ['trigger-pitfalls/object-missing'],
  },
  'kept-too-long': {
    id: 'kept-too-long',
    step: 'keep-answer',
    title: 'Kept for too long',
    sign: 'A photo is shown that should have been gone last month.',
    cause: 'Deleting by hand is forgotten, and a timer that stopped makes no noise.',
    remedy:
      'Each photo says when it will go. The reconciler deletes what is past that time, in the same way as on request.',
    handling: 'mends',
    owners: {
      responsible: 'data-engineer',
      helps: ['devops'],
      told: ['data-scientist'],
      night: null,
      nightReason: 'The next round deletes it; who asks why it was late can ask in the morning.',
    },
    facts: ['bipa/public-policy', 'bipa/destruction'],
  },
  'lost-message': {
    id: 'lost-message',
    step: 'return-answer',
    title: 'An answer that never arrives',
    sign: 'The answer exists, but the app waits for ever.',
    cause: 'The message was sent while the phone was away.',
    remedy:
      'Events have numbers. An app that comes back names the last one that it saw and gets all that came after it.',
    handling: 'mends',
    owners: {
      responsible: 'ml-engineer',
      helps: ['devops'],
      told: [],
      night: null,
      nightReason: 'The app asks again by itself when it is back.',
    },
    facts: ['original-article/face-app-step-4-ml-engineer'],
  },
  'score-as-certainty': {
    id: 'score-as-certainty',
    step: 'show-answer',
    title: 'A score taken for certainty',
    sign: 'The app shows a name and people take it for certain.',
    cause: 'A distance looks like a probability as soon as it is turned into a percentage.',
    remedy:
      'The app shows no percentage. It says how far the face is and how far it was allowed to be, and “unknown” where nobody is near. Nobody can correct a name yet.',
    handling: 'shows',
    owners: {
      responsible: 'devops',
      helps: ['data-scientist'],
      told: [],
      night: null,
      nightReason: 'Words on a screen can wait for somebody who is awake to choose them.',
    },
    facts: ['aws-rekognition-thresholds/no-guarantee'],
  },
  'broken-release': {
    id: 'broken-release',
    step: 'show-answer',
    title: 'A broken release of the app',
    sign: 'Since the last release the page is empty, or shows the wrong thing.',
    cause: 'A mistake went out. Sooner or later one does.',
    remedy:
      'The backend keeps releases and serves the one before again: one command, and no build. It does not notice by itself that a page is broken.',
    handling: 'shows',
    owners: {
      responsible: 'devops',
      helps: ['data-engineer'],
      told: ['ml-engineer'],
      night: 'devops',
      nightReason: 'Nobody can use the app, and going back takes a minute.',
    },
    facts: ['dora/four-metrics'],
  },
} as const satisfies {readonly [id: string]: Failure};
