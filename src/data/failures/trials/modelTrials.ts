import type {Trial} from './types';

export const MODEL_TRIALS = {
  'flattering-test': {
    code: {file: 'examples/face-app/model/evaluation/intervals.ts', region: 'enough-to-claim'},
    commands: ['npm run face-app:evaluate -- --dataset examples/face-app/samples --out ~/face-app-report'],
    see: 'The report ends with how little so few pictures prove: 793 pairs of different people, even without one error, would leave room for a rate of 0.378 %. Name a folder of your own instead, with one subfolder for each person.',
    heldBy: {
      file: 'examples/face-app/tests/model/evaluate.test.ts',
      test: 'folders of pictures become a report and a model card that leave nothing out',
    },
  },
  'other-numbers': {
    code: {file: 'examples/face-app/pipeline/modelServer/checkParity.ts', region: 'parity-check'},
    commands: [
      'GOLDEN=examples/face-app/model/releases/tiny.golden.json',
      "perl -pi -e 's/-0.05140089/-0.15140089/' $GOLDEN   # one number of 128, by a tenth",
      '# stop the app with Ctrl+C, start it again, and after some seconds:',
      'curl -s $APP/readyz',
      'git checkout $GOLDEN   # and start the app anew',
    ],
    see: 'The app is not ready: “It is not the model that was measured. ada-01-front.jpg: off by 0.100, not by at most 0.001.” Uploads get 503.',
    heldBy: {
      file: 'examples/face-app/pipeline/modelServer/serveModel.test.ts',
      test: 'a model that is not the one that was measured',
    },
  },
  'new-model-knows-nobody': {
    code: {file: 'examples/face-app/pipeline/modelVersions.ts', region: 'promote-version'},
    commands: [
      'npm run face-app -- model stage ssd',
      "NEW=$(npm run -s face-app -- model list | grep -o 'ssd-[0-9a-f]*')",
      'npm run face-app -- model promote $NEW',
      'npm run face-app -- model list   # until it has read 12 of 12',
      'npm run face-app -- model promote $NEW',
      'npm run face-app -- model rollback',
    ],
    see: 'The first promotion is refused: “has read 4 of 12 enrolment pictures”, or how far it is by then. The second is taken, and every photo is answered anew. The rollback takes no reading at all.',
    heldBy: {
      file: 'examples/face-app/tests/pipeline/modelVersions.test.ts',
      test: 'refuses to promote a version until it has read everybody',
    },
  },
} as const satisfies {readonly [id: string]: Trial};
