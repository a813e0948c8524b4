import type {Trial} from './types';

export const PHOTO_TRIALS = {
  'no-consent': {
    code: {file: 'examples/face-app/contracts/person.ts', region: 'recorded-consent'},
    commands: [
      'curl -s -F name=Hana -F consent=2020-01 -F photo=@$SAMPLES/hana-01-front.jpg $APP/people',
      'curl -s $APP/people',
    ],
    see: 'Consent to old words is refused, and the refusal quotes the current ones. The list shows with each person which words they agreed to, and when.',
    heldBy: {
      file: 'examples/face-app/tests/backend/people.test.ts',
      test: 'without the words that are valid now',
    },
  },
  'upload-cut-off': {
    code: {file: 'examples/face-app/app/sendPhoto.ts', region: 'send-with-retry'},
    commands: [
      'curl -sX DELETE $APP/photos/$(send none-01-room.jpg | idOf) > /dev/null',
      'curl -s --limit-rate 5k --max-time 2 -F photo=@$SAMPLES/none-01-room.jpg $APP/photos; echo $?',
      'curl -s "$APP/photos?limit=1"   # not among them',
      'send none-01-room.jpg',
    ],
    see: 'The first upload breaks off after two seconds (28 is curl’s “too slow”) and leaves nothing. The second stores the photo. Send it once more, and the same id comes back.',
    heldBy: {
      file: 'examples/face-app/app/sendPhoto.test.ts',
      test: 'a lost network and a busy backend are tried again, with growing pauses',
    },
  },
  'picture-without-row': {
    code: {file: 'examples/face-app/backend/archive/adoptStray.ts', region: 'adopt-stray-pictures'},
    commands: [
      'cp $SAMPLES/hana-02-scene.jpg $DATA/pictures/photos/from-a-backup.jpg',
      'npm run face-app -- reconcile',
    ],
    see: '“1 pictures without row, taken in”, and the photo is answered like any other. If the picture had been sent before, its file is cleared away.',
    heldBy: {
      file: 'examples/face-app/tests/backend/reconcile.test.ts',
      test: 'a picture that was stored just before a crash is adopted as it lies there',
    },
  },
  'row-without-picture': {
    code: {file: 'examples/face-app/backend/archive/reconcileStore.ts', region: 'report-lost-picture'},
    commands: [
      'send chi-04-light.jpg',
      'rm "$(ls -t $DATA/pictures/photos/*/*.jpg | head -1)"   # the newest file',
      'npm run face-app -- reconcile',
      'send chi-04-light.jpg',
    ],
    see: '“1 rows without picture, marked as failed”, and the photo says: “The picture is no longer in the store. Send it again, or restore it from a backup.” Sent again, it is whole under its old id.',
    heldBy: {
      file: 'examples/face-app/tests/backend/reconcile.test.ts',
      test: 'a photo whose picture is gone is reported as failed once, and mended by sending it again',
    },
  },
  'store-full': {
    code: {file: 'examples/face-app/platform/healthChecks.ts', region: 'refuse-before-full'},
    commands: [
      '# stop the app, and start it where 100 terabytes must stay free:',
      'FACE_APP_MIN_FREE_MB=99999999 npm run face-app',
      '# in the second terminal:',
      'curl -s $APP/readyz; send ada-04-light.jpg',
    ],
    see: 'The app never says “Ready”. It says how much is free and how much must be, and the upload gets 503 with the same reason.',
    heldBy: {
      file: 'examples/face-app/tests/whole/start.test.ts',
      test: 'the app is red, and takes no photo, while there is too little space',
    },
  },
} as const satisfies {readonly [id: string]: Trial};
