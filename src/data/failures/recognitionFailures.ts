import type {Failure} from './types';

/** What goes wrong while faces are found and named. */
export const RECOGNITION_FAILURES = {
  'model-server-down': {
    id: 'model-server-down',
    step: 'find-faces',
    title: 'A model server that is gone',
    sign: 'The model server runs out of memory and starts anew, and every photo waits.',
    cause: 'It was killed, or a picture too many filled its memory.',
    remedy:
      'It is started again, with pauses that grow. Meanwhile workers take no photo, so none loses an attempt, and uploads get “not now”.',
    handling: 'mends',
    owners: {
      responsible: 'ml-engineer',
      helps: ['devops'],
      told: ['data-engineer', 'data-scientist'],
      night: 'ml-engineer',
      nightReason: 'Only when it stays away for minutes: a restart takes seconds.',
    },
    facts: ['trigger-pitfalls/worker-out-of-memory'],
  },
  'missed-face': {
    id: 'missed-face',
    step: 'find-faces',
    title: 'A face that is not found',
    sign: 'There is a face in the picture and the model finds none.',
    cause: 'Detectors miss faces, most of all small or half hidden ones.',
    remedy:
      'The app says “no face found” instead of nothing, and refuses an enrolment picture without a clear face. Nothing counts how often a face was there.',
    handling: 'shows',
    owners: {
      responsible: 'data-scientist',
      helps: ['ml-engineer'],
      told: ['devops'],
      night: null,
      nightReason: 'Another detector is days of measuring, not a fix for the night.',
    },
    facts: ['opencv-zoo/detection-misses', 'measured-face-model/orl-undetected'],
  },
  'wrong-threshold': {
    id: 'wrong-threshold',
    step: 'decide-name',
    title: 'A threshold that is wrong',
    sign: 'A stranger is greeted by another person’s name.',
    cause: 'The threshold is too loose for this camera or these people.',
    remedy:
      'The app holds each answer with its distance and threshold, so the mistake can be seen. It decides by the number that it was given; a new number is a new model version.',
    handling: 'shows',
    owners: {
      responsible: 'data-scientist',
      helps: ['ml-engineer'],
      told: ['devops'],
      night: null,
      nightReason: 'Nobody should choose a number half asleep. If it cannot wait, roll the model back.',
    },
    facts: ['aws-rekognition-thresholds/lower-threshold', 'nist-frte/own-thresholds'],
  },
  'unequal-errors': {
    id: 'unequal-errors',
    step: 'decide-name',
    title: 'Errors that fall on some people',
    sign: 'It works less well for some people than for others.',
    cause: 'The training pictures showed some people often and others seldom. One overall number hides it.',
    remedy:
      'The app does nothing about it. Nobody’s group is recorded, so only labelled pictures, broken down by group, can show it.',
    handling: 'nothing',
    owners: {
      responsible: 'data-scientist',
      helps: ['data-engineer'],
      told: ['devops', 'ml-engineer'],
      night: null,
      nightReason: 'It was there before the launch, and should have been looked for then.',
    },
    facts: ['photoprism-5758/alike-on-lfw', 'mitchell-2019/groups-and-intersections'],
  },
} as const satisfies {readonly [id: string]: Failure};
