import type {Step} from './types';

/** What happens from the model to the answer on the screen. */
export const ANSWER_STEPS = {
  'find-faces': {
    id: 'find-faces',
    title: 'Find the faces',
    stage: 'photo',
    owner: 'data-scientist',
    helpers: ['ml-engineer'],
    what: 'The model finds each face, turns it upright, and makes an embedding of it: a list of numbers that is close to other pictures of the same person.',
    comesIn: 'A picture, from the worker to the model server.',
    goesOut: 'For each face its place in the picture and its embedding.',
    failures: [
      {
        sign: 'There is a face in the picture and the model finds none.',
        remedy:
          'Detectors miss small and hidden faces. Count the misses and say so, instead of dropping them.',
        called: 'data-scientist',
        facts: ['opencv-zoo/detection-misses', 'measured-face-model/orl-undetected'],
      },
      {
        sign: 'The model server runs out of memory and starts anew.',
        remedy: 'The job goes back to the queue. Smaller batches or more memory end it.',
        called: 'ml-engineer',
        facts: ['trigger-pitfalls/worker-out-of-memory'],
      },
    ],
  },
  'decide-name': {
    id: 'decide-name',
    title: 'Decide who it is',
    stage: 'photo',
    owner: 'data-scientist',
    helpers: ['data-engineer'],
    what: 'The embedding is compared with those of all enrolled people. The nearest is the answer if it is near enough; else the answer is “unknown”.',
    comesIn: 'Embeddings, and the gallery of enrolled people.',
    goesOut: 'For each face a name with its distance, or “unknown”.',
    failures: [
      {
        sign: 'A stranger is greeted by another person’s name.',
        remedy:
          'The threshold is too loose for this camera or these people. Measure both kinds of error and set it anew.',
        called: 'data-scientist',
        facts: ['aws-rekognition-thresholds/lower-threshold', 'nist-frte/own-thresholds'],
      },
      {
        sign: 'It works less well for some people than for others.',
        remedy: 'One number hides it. Break the errors down by group before and after the launch.',
        called: 'data-scientist',
        facts: ['photoprism-5758/alike-on-lfw', 'mitchell-2019/groups-and-intersections'],
      },
    ],
  },
  'keep-answer': {
    id: 'keep-answer',
    title: 'Keep the answer',
    stage: 'photo',
    owner: 'data-engineer',
    helpers: ['ml-engineer'],
    what: 'The backend stores the answer beside the photo, with the version of the model that gave it.',
    comesIn: 'An answer with the photo’s id and the model’s version.',
    goesOut: 'One stored answer for each photo and model version.',
    failures: [
      {
        sign: 'Somebody has their data deleted and still gets recognised.',
        remedy:
          'Deleting a person means picture, embedding, answers and waiting work. Delete all and prove it.',
        called: 'data-engineer',
        facts: ['bipa/destruction', 'mai-2018/personal-information'],
      },
    ],
  },
  'return-answer': {
    id: 'return-answer',
    title: 'Send the answer back',
    stage: 'photo',
    owner: 'ml-engineer',
    helpers: ['devops'],
    what: 'The pipeline tells the app that the answer is there. If the phone was offline, the app asks later and still gets it.',
    comesIn: 'A stored answer.',
    goesOut: 'A message to the app that sent the photo.',
    failures: [
      {
        sign: 'The answer exists, but the app waits for ever.',
        remedy:
          'The message was lost. The app must be able to ask, and the pipeline to resume where it broke off.',
        called: 'ml-engineer',
        facts: ['original-article/face-app-step-4-ml-engineer'],
      },
    ],
  },
  'show-answer': {
    id: 'show-answer',
    title: 'Show the name',
    stage: 'photo',
    owner: 'devops',
    helpers: ['data-scientist'],
    what: 'The app draws a box around each face with the name, or says that it does not know the person.',
    comesIn: 'The answer.',
    goesOut: 'A name on a screen, and a person who sees whether it is right.',
    failures: [
      {
        sign: 'The app shows 99 % and people take it for certainty.',
        remedy: 'A score is not a probability. Show “unknown” honestly and let people correct a name.',
        called: 'devops',
        facts: ['aws-rekognition-thresholds/no-guarantee'],
      },
    ],
  },
} as const satisfies {readonly [id: string]: Step};
