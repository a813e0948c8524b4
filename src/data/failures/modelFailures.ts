import type {Failure} from './types';

/** What goes wrong before the first photo: with the model, and on its way into the cloud. */
export const MODEL_FAILURES = {
  'flattering-test': {
    id: 'flattering-test',
    step: 'build-model',
    title: 'A test that flatters the model',
    sign: 'The model shines on the test set and disappoints in the app.',
    cause:
      'It was measured on other people, another camera and another light. A threshold belongs to the pictures on which it was chosen.',
    remedy:
      'The app cannot notice it. Its evaluation measures any folder of labelled pictures, gives each rate with its interval, and says how many pairs it takes to claim more.',
    handling: 'shows',
    owners: {
      responsible: 'data-scientist',
      helps: ['data-engineer'],
      told: ['ml-engineer'],
      night: null,
      nightReason: 'It takes labelled photos from the app, and nobody has those at night.',
    },
    facts: ['measured-face-model/threshold-does-not-carry', 'face-recognition-readme/test-own-data'],
  },
  'other-numbers': {
    id: 'other-numbers',
    step: 'serve-model',
    title: 'Other numbers in the cloud',
    sign: 'The same photo gets other numbers in the cloud than on the desk.',
    cause:
      'Something between the picture and the model has changed. Often another image library decodes it to slightly different pixels.',
    remedy:
      'At each start the model server reads known photos and compares. While a number is off it is not ready, and no photo is taken in.',
    handling: 'stops',
    owners: {
      responsible: 'ml-engineer',
      helps: ['data-scientist'],
      told: ['devops'],
      night: 'ml-engineer',
      nightReason: 'The model server is not ready, so uploads are refused until it is.',
    },
    facts: ['measured-face-model/image-decoders', 'original-article/model-stays-the-same'],
  },
  'new-model-knows-nobody': {
    id: 'new-model-knows-nobody',
    step: 'serve-model',
    title: 'A new model that knows nobody',
    sign: 'After a new model, people who were known are strangers.',
    cause:
      'Embeddings of two models cannot be compared. The gallery still holds those that the old model computed.',
    remedy:
      'A new version first reads every enrolment picture anew, in the background. Until it has read all, the app refuses to promote it; the way back stays open.',
    handling: 'stops',
    owners: {
      responsible: 'ml-engineer',
      helps: ['data-engineer'],
      told: ['data-scientist', 'devops'],
      night: null,
      nightReason: 'The old version goes on answering for as long as it takes.',
    },
    facts: ['embedding-compat/not-comparable'],
  },
} as const satisfies {readonly [id: string]: Failure};
