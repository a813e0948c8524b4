import {ML_ENGINEER} from './mlEngineer';
import type {Column} from './types';

/** The ML engineer who runs the models that data scientists hand over. */
export const ML_OPERATIONS = {
  mission: {
    text: 'Takes models from data scientists into production and runs them there: training, scoring new data, management and monitoring.',
    facts: ['original-slides/type-operations', 'original-slides/type-operations-separation'],
  },
  receives: {
    text: 'Models from data scientists, who provide the analysis: handed over through storage, a code repository or a model registry.',
    facts: ['original-slides/type-operations-separation', 'google-mlops-levels/level-0-channels'],
  },
  delivers: {
    text: 'Models that score new data in production, can be trained again, are kept apart by version, and are monitored.',
    facts: ['original-slides/type-operations', 'kreuzberger-2023/nine-components'],
  },
  'face-app': {
    text: 'The face model once it exists: its training runs, its versions, the scoring of each photo and the monitoring of its answers.',
    facts: ['original-slides/type-operations', 'original-article/face-app-step-4-ml-engineer'],
  },
  week: {
    text: [
      'Training models and scoring with them',
      'Taking new models into production',
      'Keeping order among models and versions',
      'Monitoring the models that run',
    ],
    facts: ['original-slides/type-operations', 'original-slides/type-operations-separation'],
  },
  knows: {
    text: [
      'How to manage many models at once',
      'What to monitor in a running model',
      'The cloud architecture that all of it uses',
    ],
    facts: [
      'original-slides/type-operations-scale',
      'huyen-2022/what-to-monitor',
      'original-slides/type-operations-cloud-backbone',
    ],
  },
  tools: {
    text: [
      'Training pipeline: trains models automatically',
      'Model registry: keeps every version of a model',
      'Model serving: scores what comes in',
      'Monitoring: follows inputs, predictions and latency',
    ],
    facts: [
      'google-mlops-levels/three-levels',
      'kreuzberger-2023/nine-components',
      'huyen-2022/what-to-monitor',
    ],
  },
  'trains-models': {text: 'Yes.', facts: ['original-slides/type-operations']},
  'production-code': ML_ENGINEER['production-code'],
  'on-call': ML_ENGINEER['on-call'],
  'works-with': {
    text: 'Data scientists, who stay a role of their own, and the people behind the cloud architecture that the models stand on.',
    facts: ['original-slides/type-operations-separation', 'original-slides/type-operations-cloud-backbone'],
  },
  'hands-over': {
    text: 'The applications that use the scores. What monitoring shows goes back to the data scientists, who provide the analysis.',
    facts: [
      'original-slides/type-operations',
      'amershi-2019/feedback-loops',
      'original-slides/type-operations-separation',
    ],
  },
  success: {
    text: 'Managing models scales out: more of them can be trained, released and monitored without starting anew for each.',
    facts: ['original-slides/type-operations-scale', 'original-slides/type-operations'],
  },
  'called-when': {
    text: 'Several models need retraining and frequent releases, managing them has to scale out, and a strong cloud backbone is there to carry it.',
    facts: [
      'makinen-2021/benefits-come-late',
      'original-slides/type-operations-scale',
      'original-slides/type-operations-cloud-backbone',
    ],
  },
  'confused-with': {
    text: 'DevOps, because both deploy and monitor. This kind also trains models, and watches what goes into them and comes out.',
    facts: ['fsdl-roles/devops-engineer', 'original-slides/type-operations', 'huyen-2022/what-to-monitor'],
  },
  'good-one': {
    text: [
      'Can say which model version is live',
      'Watches inputs and predictions, not only servers',
      'Prepares model inputs just as training did',
    ],
    facts: [
      'original-slides/type-operations',
      'huyen-2022/what-to-monitor',
      'google-mlops-levels/level-0-skew',
    ],
  },
  'ways-in': {
    text: 'Usually from DevOps, software or data engineering, whose skills the role combines with those of a data scientist. By one practitioner’s account such work is often titled “MLOps”.',
    facts: ['kreuzberger-2023/ml-engineer-skills', 'cscareer-mle-thread/three-way-split'],
  },
} as const satisfies Column;
