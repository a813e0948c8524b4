import type {Trial} from './types';

export const ANSWER_TRIALS = {
  'model-server-down': {
    code: {file: 'examples/face-app/pipeline/worker.ts', region: 'while-the-model-is-away'},
    commands: [
      'kill -9 $(modelServer); sleep 1',
      'curl -s $APP/readyz; send eli-06-wide.jpg',
      'sleep 10; curl -s $APP/readyz',
    ],
    see: '“The model server does not answer”, and the upload gets 503: “What was sent before is kept.” Some seconds later it has read its golden photos again, and all is well.',
    heldBy: {
      file: 'examples/face-app/tests/whole/embedded.test.ts',
      test: 'is red while the model server is dead, takes no photo then, and recovers by itself',
    },
  },
  'missed-face': {
    code: {file: 'examples/face-app/app/describeFace.ts', region: 'no-face-found'},
    commands: [
      'send none-01-room.jpg; sleep 3; send none-01-room.jpg',
      'curl -s -F name=Nobody -F consent=2026-11 -F photo=@$SAMPLES/none-01-room.jpg $APP/people',
    ],
    see: 'An empty room is answered with no faces; a missed face would look the same. For an enrolment the app wants exactly one, and says what would help.',
    heldBy: {
      file: 'examples/face-app/tests/app/journey.test.ts',
      test: 'a photo that fails says why, and one without a face says so',
    },
  },
  'wrong-threshold': {
    code: {file: 'examples/face-app/model/identify.ts', region: 'nearest-face'},
    commands: ['npm run face-app:demo'],
    see: 'At the published threshold of 0.6 two of the sample strangers are taken for Bo, at 0.573 and 0.588. The demo says which thresholds would have made no mistake on these computer-made pictures.',
    heldBy: {
      file: 'examples/face-app/tests/whole/demo.test.ts',
      test: 'the demo follows one photo through every desk, and judges all answers by what the samples’ makers know',
    },
  },
  'unequal-errors': {
    code: null,
    commands: [],
    see: 'There is nothing to try. The samples are eight computer-made people without any group, and eight are far too few to say anything about groups.',
    heldBy: null,
  },
  'deleted-and-known': {
    code: {file: 'examples/face-app/backend/deletion/deleteWithProof.ts', region: 'delete-with-proof'},
    commands: [
      'send bo-05-scene.jpg',
      'BO=$(curl -s $APP/people | grep -o \'"id":"[^"]*","name":"bo"\' | idOf)',
      'curl -sX DELETE $APP/people/$BO',
      'sleep 40; send bo-05-scene.jpg',
    ],
    see: 'The receipt counts what was removed and what a second search still found: all zero. Answers that named Bo are gone too; after the reconciler’s next round the photo is answered anew, without Bo.',
    heldBy: {
      file: 'examples/face-app/tests/backend/people.test.ts',
      test: 'deleting a person takes pictures, embeddings and every answer that names them, and proves it',
    },
  },
  'deleted-during-work': {
    code: {file: 'examples/face-app/backend/archive/answers.ts', region: 'one-answer'},
    commands: [
      'curl -sX DELETE $APP/photos/$(send eli-04-light.jpg | idOf); sleep 1; curl -s $APP/readyz',
      'kill -STOP $(modelServer); ID=$(send eli-04-light.jpg | idOf)   # held in the middle of its work',
      'sleep 1; curl -sX DELETE $APP/photos/$ID',
      'kill -CONT $(modelServer); sleep 3',
      'grep $ID $DATA/logs/face-app.log | grep -o \'"outcome":"[^"]*"\'',
    ],
    see: 'The receipt says that a job went with the photo. The model answers all the same, and the work ends as “photo-gone”: nothing was kept, and nothing is tried again.',
    heldBy: {
      file: 'examples/face-app/tests/pipeline/worker.test.ts',
      test: 'is done with a photo that is deleted while the model reads it',
    },
  },
  'kept-too-long': {
    code: {file: 'examples/face-app/backend/deletion/expire.ts', region: 'past-retention'},
    commands: [
      '(cd examples/face-app && npx vitest run tests/backend/reconcile.test.ts -t "past their retention")',
    ],
    see: 'The shortest retention is a day, so the test makes a photo and a person older than theirs instead. They go, and the others stay.',
    heldBy: {
      file: 'examples/face-app/tests/backend/reconcile.test.ts',
      test: 'photos and people past their retention are deleted, the others stay',
    },
  },
  'lost-message': {
    code: {file: 'examples/face-app/pipeline/eventStream.ts', region: 'resume-stream'},
    commands: [
      'curl -sX DELETE $APP/photos/$(send dev-05-scene.jpg | idOf) > /dev/null',
      'LAST=$(curl -s "$APP/photos?limit=1" | grep -o \'"lastEvent":[0-9]*\' | cut -d: -f2)',
      'send dev-05-scene.jpg > /dev/null; sleep 5   # nobody listens',
      'curl -sN --max-time 2 "$APP/events?after=$LAST" | grep -E "^(id|event)"',
    ],
    see: 'The stream begins after the number that you named: stored, started, answered, each once, although nobody was there to hear them.',
    heldBy: {
      file: 'examples/face-app/tests/pipeline/eventStream.test.ts',
      test: 'loses nothing and repeats nothing, for listeners that come and go while much happens',
    },
  },
  'score-as-certainty': {
    code: {file: 'examples/face-app/app/describeFace.ts', region: 'distance-not-certainty'},
    commands: ['# open the app and send examples/face-app/samples/hana-01-front.jpg'],
    see: 'An unknown face reads “nearest enrolled face at …, only 0.60 is allowed”; a known one says its distance and what was allowed. Nowhere is a percentage.',
    heldBy: {
      file: 'examples/face-app/app/describeFace.test.ts',
      test: 'a distance just beyond the threshold never reads as if it were allowed',
    },
  },
  'broken-release': {
    code: {file: 'examples/face-app/backend/releases/createReleases.ts', region: 'back-to-before'},
    commands: [
      "perl -pi -e 's/<h1>.*?<\\/h1>/<h1>Oops<\\/h1>/' examples/face-app/app/index.html",
      "npm run face-app -- release && curl -s $APP/ | grep -o '<h1.*</h1>'",
      "npm run face-app -- rollback && curl -s $APP/ | grep -o '<h1.*</h1>'",
      'git checkout examples/face-app/app/index.html',
    ],
    see: 'The page says “Oops” after one command, and “Face app” again after the other. Nothing was built for the way back.',
    heldBy: {
      file: 'examples/face-app/tests/whole/commands.test.ts',
      test: 'release the page, list the releases and go back',
    },
  },
} as const satisfies {readonly [id: string]: Trial};
