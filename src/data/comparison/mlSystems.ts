import {ML_ENGINEER} from './mlEngineer';
import type {Column} from './types';

/** The ML engineer who builds the systems and platforms behind live, customer-facing deployments. */
export const ML_SYSTEMS = {
  mission: {
    text: 'Designs the systems and the platform that models run on, and works where customers meet them: in live deployments.',
    facts: ['original-slides/type-systems', 'original-slides/definition-designs-systems'],
  },
  receives: {
    text: 'A product that depends on models, and models that so far reach production by one-off systems, as Uber’s did before its platform.',
    facts: ['original-slides/type-systems-key-component', 'uber-michelangelo-2017/bespoke-systems'],
  },
  delivers: {
    text: 'Deployments that customers use, and a platform that covers a model’s whole way, from its data to its monitoring.',
    facts: ['original-slides/type-systems', 'uber-michelangelo-2017/platform-workflow'],
  },
  'face-app': {
    text: 'The pipeline and the model server as a lasting system: reliable, able to grow, easy to maintain and to adapt.',
    facts: ['original-article/face-app-step-4-ml-engineer', 'huyen-2022/four-requirements'],
  },
  week: {
    text: [
      'Designing how models reach customers',
      'Building and running a shared platform',
      'Working on live deployments',
    ],
    facts: [
      'original-slides/type-systems',
      'original-slides/definition-designs-systems',
      'cncf-platforms/platform-engineering',
    ],
  },
  knows: {
    text: [
      'How a system stays reliable while it grows',
      'How models entangle the parts of a system',
      'What data scientists need from a platform',
    ],
    facts: ['huyen-2022/four-requirements', 'amershi-2019/entanglement', 'cncf-platforms/customers-named'],
  },
  tools: {
    text: [
      'Model serving: answers customers’ requests live',
      'Workflow orchestration: runs everyone’s training and releases',
      'Feature store: keeps model inputs for reuse',
      'Self-service platform: lets data scientists deploy alone',
    ],
    facts: [
      'kreuzberger-2023/nine-components',
      'uber-michelangelo-2017/platform-workflow',
      'magnusson-2016/own-end-to-end',
    ],
  },
  'trains-models': {
    text: 'Seldom. Their platform is where others train.',
    facts: ['skillenai-2026/two-jobs', 'uber-michelangelo-2017/platform-workflow'],
  },
  'production-code': ML_ENGINEER['production-code'],
  'on-call': ML_ENGINEER['on-call'],
  'works-with': {
    text: 'The people who build the product that customers use, and data scientists, who are customers of the platform.',
    facts: ['original-slides/type-systems', 'cncf-platforms/customers-named'],
  },
  'hands-over': {
    text: 'The customers, through live deployments. Ownership is not handed over: this kind needs it to be end to end.',
    facts: ['original-slides/type-systems', 'original-slides/type-systems-production-focus'],
  },
  success: {
    text: 'What customers use is reliable, can grow and can change, and people who think from the data own it in production.',
    facts: ['huyen-2022/four-requirements', 'original-slides/type-systems-data-ownership'],
  },
  'called-when': {
    text: 'Machine learning has become a key part of the product, and production needs owners from end to end.',
    facts: ['original-slides/type-systems-key-component', 'original-slides/type-systems-production-focus'],
  },
  'confused-with': {
    text: 'The platform engineer, whose name this kind may even carry: both build platforms. This one also works on customer-facing deployments of models.',
    facts: ['original-slides/type-systems', 'cncf-platforms/platform-engineering'],
  },
  'good-one': {
    text: [
      'Tests the infrastructure apart from the model',
      'Builds for the next model, not a one-off',
      'Owns production and knows the data behind it',
    ],
    facts: [
      'zinkevich-rules/test-infrastructure',
      'uber-michelangelo-2017/bespoke-systems',
      'original-slides/type-systems-data-ownership',
    ],
  },
  'ways-in': {
    text: 'Usually from software engineering. One analysis of job postings finds this work under titles that add “platform”, “infrastructure” or “inference”.',
    facts: ['fsdl-roles/ml-engineer-background', 'skillenai-2026/two-jobs'],
  },
} as const satisfies Column;
