import type {Column} from './types';

/** The machine learning engineer: makes a model part of a product and keeps it working there. */
export const ML_ENGINEER = {
  mission: {
    text: 'Makes a model part of a product: puts it in the cloud, connects it to everything else, and keeps watch over it there.',
    facts: ['original-article/model-talks-to-cloud', 'kreuzberger-2023/ml-engineer-work'],
  },
  receives: {
    text: 'A trained model, at times no more than one file with its inputs and outputs, and often built without thought for production.',
    facts: ['microsoft-mlops-maturity/single-file-handover', 'original-article/production-not-planned'],
  },
  delivers: {
    text: 'The same model, unchanged, now at work in the cloud: other applications can talk to it, and it is monitored.',
    facts: [
      'original-article/model-stays-the-same',
      'original-article/model-talks-to-cloud',
      'kreuzberger-2023/ml-engineer-work',
    ],
  },
  'face-app': {
    text: 'The model in the cloud and the pipeline that each photo triggers: event, queue, worker, model server, answer back. Also retries, versions and monitoring.',
    facts: ['original-article/face-app-step-4-ml-engineer'],
  },
  week: {
    text: [
      'Collecting and labelling fresh data',
      'Trying changes to a model',
      'Releasing a version in several stages',
      'Watching production for drops',
    ],
    facts: ['shankar-2022/continual-loop', 'shankar-2024/workflow'],
  },
  knows: {
    text: [
      'Both data science and engineering',
      'How code, model and data each change',
      'That a drift alarm may be a bug',
    ],
    facts: ['shankar-2024/both-skills', 'cd4ml-2019/three-axes', 'huyen-2022/drift-or-bug'],
  },
  tools: {
    text: [
      'Model registry: keeps every version of a model',
      'Model server: answers requests with the model',
      'Workflow orchestration: runs the steps in order',
      'Monitoring: watches model and infrastructure',
    ],
    facts: ['kreuzberger-2023/nine-components', 'kreuzberger-2023/ml-engineer-work'],
  },
  'trains-models': {
    text: 'Usually. In the face app the data scientist does it.',
    facts: [
      'fsdl-roles/ml-engineer',
      'shankar-2022/continual-loop',
      'original-article/face-app-step-3-data-scientist',
    ],
  },
  'production-code': {
    text: 'Yes.',
    facts: ['original-article/model-talks-to-cloud', 'kreuzberger-2023/ml-engineer-work'],
  },
  'on-call': {
    text: 'Usually.',
    facts: ['shankar-2024/on-call-monitoring', 'shankar-2024/workflow'],
  },
  'works-with': {
    text: 'Data scientists, product people and other ML engineers; and, a little, everyone whose work the product is made of.',
    facts: ['shankar-2024/works-with', 'original-article/bit-of-everything'],
  },
  'hands-over': {
    text: 'The app, which gets the answer. What monitoring shows goes back to earlier steps, and the loop begins again.',
    facts: [
      'original-article/face-app-step-4-ml-engineer',
      'amershi-2019/feedback-loops',
      'shankar-2022/continual-loop',
    ],
  },
  success: {
    text: 'New versions ship quickly, are validated and can be told apart. The role multiplies what others do and brings discipline to data science.',
    facts: ['shankar-2022/three-vs', 'original-slides/multiplier', 'original-slides/discipline'],
  },
  'called-when': {
    text: 'A good model works only in the lab, reaches production by hand, or meets data there that is unlike its training data.',
    facts: ['cd4ml-2019/lab-only-models', 'huyen-2022/ml-specific-causes'],
  },
  'confused-with': {
    text: 'The data scientist, because both may train models, and DevOps, because both deploy. The role combines skills of all its neighbours.',
    facts: ['fsdl-roles/ml-engineer', 'fsdl-roles/devops-engineer', 'kreuzberger-2023/ml-engineer-skills'],
  },
  'good-one': {
    text: [
      'Learns new kinds of skill all the time',
      'Connects the model without changing what it does',
      'Keeps the first model simple, its infrastructure right',
    ],
    facts: [
      'original-article/learn-all-the-time',
      'original-article/model-stays-the-same',
      'zinkevich-rules/simple-first-model',
    ],
  },
  'ways-in': {
    text: 'Usually as a software engineer who taught themselves machine learning, or as a science or engineering PhD who became a software engineer.',
    facts: ['fsdl-roles/ml-engineer-background'],
  },
} as const satisfies Column;
