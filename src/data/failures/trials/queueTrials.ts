import type {Trial} from './types';

export const QUEUE_TRIALS = {
  'lost-event': {
    code: {file: 'examples/face-app/pipeline/reconciler.ts', region: 'find-the-forgotten'},
    commands: [
      '# stop the app with Ctrl+C, so that nobody listens',
      'cp $SAMPLES/gus-02-scene.jpg $DATA/pictures/photos/nobody-listened.jpg',
      '# start it again, and after half a minute:',
      "grep 'reconciler mended' $DATA/logs/face-app.log | tail -1",
    ],
    see: 'No event ever told of this picture. The first round after the start finds it ("adoptedPictures": 1), and it is answered. A picture that was sent before keeps its answer, and the extra file goes.',
    heldBy: {
      file: 'examples/face-app/tests/pipeline/worker.test.ts',
      test: 'answers, after a round of the reconciler, what was forgotten in whatever way',
    },
  },
  'endless-loop': {
    code: {file: 'examples/face-app/pipeline/queue/photoQueue.ts', region: 'announce-in-same-transaction'},
    commands: [
      'LAST=$(curl -s "$APP/photos?limit=1" | grep -o \'"lastEvent":[0-9]*\' | cut -d: -f2)',
      'curl -sX DELETE $APP/photos/$(send ada-05-scene.jpg | idOf) > /dev/null; send ada-05-scene.jpg',
      'curl -sN --max-time 10 "$APP/events?after=$LAST" | grep ^event',
    ],
    see: 'After the deletion three events: stored, started, answered. Then silence, however long you listen.',
    heldBy: {
      file: 'examples/face-app/tests/whole/embedded.test.ts',
      test: 'tells every step of a photo in the event stream, once and in order',
    },
  },
  'duplicate-event': {
    code: {file: 'examples/face-app/pipeline/answerOnce.ts', region: 'answer-once'},
    commands: ['for i in 1 2 3 4 5; do send fay-04-light.jpg | cut -c1-70 & done; wait'],
    see: 'Five times the same id. Listen to the events meanwhile: one “answered”.',
    heldBy: {
      file: 'examples/face-app/pipeline/answerOnce.test.ts',
      test: 'a photo that is delivered twice is answered once',
    },
  },
  'out-of-order': {
    code: {file: 'examples/face-app/backend/eventLog.ts', region: 'numbers-in-order'},
    commands: [
      'LAST=$(curl -s "$APP/photos?limit=1" | grep -o \'"lastEvent":[0-9]*\' | cut -d: -f2)',
      'for f in $SAMPLES/*-04-light.jpg; do curl -sX DELETE $APP/photos/$(send ${f##*/} | idOf); done > /dev/null',
      'for f in $SAMPLES/*-04-light.jpg; do send ${f##*/} > /dev/null & done; sleep 15',
      'curl -sN --max-time 2 "$APP/events?after=$LAST" | grep -oE \'^id: .*|"type":"[^"]*|"subject":"....\' | paste - - -',
    ],
    see: 'The photos overtake each other; their numbers rise by one all the same. Of a photo that was deleted, only the deletion is left to tell.',
    heldBy: {
      file: 'examples/face-app/tests/backend/severalProcesses.test.ts',
      test: 'a reader who asks for what comes after the last number misses nothing that is being written',
    },
  },
  'poison-photo': {
    code: {file: 'examples/face-app/pipeline/hopelessOrLater.ts', region: 'hopeless-or-later'},
    commands: [
      "echo 'no picture' > $DATA/pictures/photos/poison.jpg",
      'npm run face-app -- reconcile',
      'npm run face-app -- dead-letters',
      'npm run face-app -- dead-letters replay-all',
      'npm run face-app -- dead-letters',
    ],
    see: 'One dead letter after one attempt, with its reason: “These 11 bytes cannot be decoded as a picture”. Replayed, it comes back as a dead letter. Deleting its photo ends it.',
    heldBy: {
      file: 'examples/face-app/tests/whole/commands.test.ts',
      test: 'find a file that is no picture, show it as a dead letter and try it again',
    },
  },
  'worker-killed': {
    code: {file: 'examples/face-app/pipeline/queue/queues.ts', region: 'lend-and-take-back'},
    commands: [
      'for f in $SAMPLES/*-05-scene.jpg; do curl -sX DELETE $APP/photos/$(send ${f##*/} | idOf); done > /dev/null',
      'for f in $SAMPLES/*-05-scene.jpg; do send ${f##*/} > /dev/null; done',
      "kill -9 $(cut -d' ' -f1 $DATA/lock)   # the whole app: API, worker and database",
      '# start it again, and after half a minute:',
      'curl -s "$APP/photos?limit=100" | grep -o \'"state":"[a-z]*"\' | sort | uniq -c',
    ],
    see: 'No photo is “waiting” any more, and none has gone to the dead letters. The drill, npm run face-app:drill, does this at random, twenty times.',
    heldBy: {
      file: 'examples/face-app/tests/whole/embedded.test.ts',
      test: 'loses nothing when it is killed in the middle of work, and leaves no process behind',
    },
  },
  'queue-grows': {
    code: {file: 'examples/face-app/pipeline/queue/jobs.ts', region: 'how-long-they-wait'},
    commands: [
      'for f in $SAMPLES/*.jpg; do curl -sX DELETE $APP/photos/$(send ${f##*/} | idOf); done > /dev/null',
      'for f in $SAMPLES/*.jpg; do send ${f##*/} > /dev/null & done; sleep 4',
      'curl -s $APP/metrics | grep ^face_app_queue   # a few times',
    ],
    see: 'Some dozens are waiting, two are active, and the age of the oldest grows to some seconds. Then all of it falls to 0.',
    heldBy: {
      file: 'examples/face-app/tests/pipeline/queue.test.ts',
      test: 'tells how old the oldest waiting photo is',
    },
  },
} as const satisfies {readonly [id: string]: Trial};
