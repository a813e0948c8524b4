import {ML_ENGINEER} from './mlEngineer';
import type {Column} from './types';

/** The ML engineer who does it end to end: explores, trains and deploys, on a platform that others run. */
export const DATA_SCIENTIST_WHO_DOES_ML = {
  mission: {
    text: 'Does data science from end to end: explores the data, trains the model and deploys it, all in one role.',
    facts: ['original-slides/type-end-to-end'],
  },
  receives: {
    text: 'A question and data that nobody has explored yet, rather than a finished model from somebody else.',
    facts: ['original-slides/type-end-to-end', 'original-slides/definition-data-scientist-who-does-ml'],
  },
  delivers: {
    text: 'A deployed model, built with more care for speed than for robustness, and the analysis behind it.',
    facts: ['original-slides/type-end-to-end', 'original-slides/type-end-to-end-speed'],
  },
  'face-app': {
    text: 'Both the face model and the pipeline: one person trains the model and puts it in the cloud, on a platform that others run.',
    facts: ['original-slides/type-end-to-end', 'original-slides/type-end-to-end-platform-teams'],
  },
  week: {
    text: [
      'Exploring the data',
      'Running one quick experiment after another',
      'Training a model',
      'Deploying it on another team’s platform',
    ],
    facts: [
      'original-slides/type-end-to-end',
      'original-slides/type-end-to-end-speed',
      'original-slides/type-end-to-end-platform-teams',
    ],
  },
  knows: {
    text: [
      'The whole problem and its context',
      'How to explore data and train models',
      'How to deploy without building infrastructure',
    ],
    facts: [
      'yan-2020/end-to-end-gains',
      'original-slides/type-end-to-end',
      'huyen-2021-k8s/abstraction-carries',
    ],
  },
  tools: {
    text: [
      'Exploration tools: show what the data says',
      'Training tools: run many quick experiments',
      'Containers: carry the model to where it runs',
      'Infrastructure abstraction: hides the machines',
    ],
    facts: [
      'original-slides/type-end-to-end',
      'original-slides/type-end-to-end-speed',
      'huyen-2021-k8s/two-bridging-steps',
    ],
  },
  'trains-models': {text: 'Yes.', facts: ['original-slides/type-end-to-end']},
  'production-code': ML_ENGINEER['production-code'],
  'on-call': ML_ENGINEER['on-call'],
  'works-with': {
    text: 'The teams that manage platforms and infrastructure. With fewer people to pass the work between, there is less to coordinate.',
    facts: ['original-slides/type-end-to-end-platform-teams', 'yan-2020/splitting-costs'],
  },
  'hands-over': {
    text: 'Nobody: whoever explored the data also deploys the model. Only the platform underneath belongs to another team.',
    facts: ['original-slides/type-end-to-end', 'original-slides/type-end-to-end-platform-teams'],
  },
  success: {
    text: 'Things get done: experiments turn into something that runs, and soon. Speed counts for more than robustness.',
    facts: ['original-slides/type-end-to-end-speed'],
  },
  'called-when': {
    text: 'There are few people, ideas have to be tried fast, and other teams already look after the platforms.',
    facts: [
      'original-slides/type-end-to-end-head-count',
      'original-slides/type-end-to-end-speed',
      'original-slides/type-end-to-end-platform-teams',
    ],
  },
  'confused-with': {
    text: 'The data scientist, who also cleans data and compares models. The difference is deployment, which this kind does too.',
    facts: ['original-slides/type-end-to-end', 'onet-15-2051/tasks', 'onet-15-2051/no-deployment'],
  },
  'good-one': {
    text: [
      'Has taken a model from data to deployment',
      'Gets it done before making it perfect',
      'Uses the platform instead of building another',
    ],
    facts: [
      'original-slides/type-end-to-end',
      'original-slides/type-end-to-end-speed',
      'original-slides/type-end-to-end-platform-teams',
    ],
  },
  'ways-in': {
    text: 'Usually as a data scientist who learns to deploy: first containers, then a platform that hides the rest. Such people are hard to hire.',
    facts: [
      'original-slides/definition-data-scientist-who-does-ml',
      'huyen-2021-k8s/two-bridging-steps',
      'huyen-2022/one-person-hard',
    ],
  },
} as const satisfies Column;
