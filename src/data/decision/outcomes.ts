import type {MleTypeId} from '../mleTypes';
import type {Outcome} from './types';

export const OUTCOME_IDS = [
  'not-yet',
  'data-scientist-who-does-ml',
  'ml-operations',
  'ml-systems',
  'more-than-one',
] as const satisfies readonly (MleTypeId | 'not-yet' | 'more-than-one')[];
export type OutcomeId = (typeof OUTCOME_IDS)[number];

/** Where the guide can end. */
export const OUTCOMES: {readonly [Id in OutcomeId]: Outcome & {readonly id: Id}} = {
  'not-yet': {
    id: 'not-yet',
    title: 'not yet',
    meaning:
      'Something else brings you further now than an ML engineer would. It is below, and it is cheaper.',
    facts: [],
    advice: [
      {
        when: {question: 'data', answers: ['scattered']},
        text: 'Bring the data into one place and in order. That is a data engineer’s work.',
        facts: ['original-article/companies-want-ds-need-de'],
        link: {label: 'What a data engineer does', to: '/roles/data-engineer'},
      },
      {
        when: {question: 'models', answers: ['none']},
        text: 'Release the simplest thing that helps, even without machine learning, and measure it.',
        facts: ['zinkevich-rules/launch-without-ml', 'zinkevich-rules/metrics-first'],
        link: {label: 'Whom to hire first', to: '/decide/who-first'},
      },
      {
        when: {question: 'models', answers: ['one', 'several']},
        text: 'Write down how each model was made and released, and keep its scoring script under version control.',
        facts: ['microsoft-mlops-maturity/scoring-script'],
        link: {label: 'How mature you are, and what is next', to: '/teams/maturity'},
      },
      {
        when: {question: 'night', answers: ['maker', 'anyone']},
        text: 'Settle who is called, for what, and what they may do about it. That costs a meeting.',
        facts: [],
        link: {label: 'Who owns what', to: '/teams/who-owns-what'},
      },
      {
        when: {question: 'owner', answers: ['yes']},
        text: 'Say aloud who owns the pipeline, give them time for it, and name somebody who can stand in.',
        facts: [],
        link: {label: 'Who owns what', to: '/teams/who-owns-what'},
      },
      {
        text: 'Come back when a second model goes live, when retraining becomes routine, or when a night is spoilt.',
        facts: ['makinen-2021/benefits-come-late'],
        link: {label: 'Why have an ML engineer at all', to: '/mle/why'},
      },
    ],
  },
  'data-scientist-who-does-ml': {
    id: 'data-scientist-who-does-ml',
    title: 'a data scientist who does machine learning',
    meaning: 'One person explores the data, trains the model and deploys it, on ground that others keep.',
    facts: ['original-slides/type-end-to-end'],
    advice: [
      {
        text: 'Read when this kind fits, and when it fails.',
        facts: [],
        link: {label: 'The data scientist who does ML', to: '/mle/types/data-scientist-who-does-ml'},
      },
      {
        when: {question: 'platform', answers: ['backbone', 'none']},
        text: 'Settle who keeps the ground. One person end to end succeeds when the infrastructure carries the load.',
        facts: ['huyen-2022/infrastructure-carries', 'huyen-2021-k8s/abstraction-carries'],
        link: {label: 'DevOps', to: '/roles/devops'},
      },
      {
        when: {question: 'makers', answers: ['apart', 'product']},
        text: 'Ask before you hire whether one person should really do it all: such people are hard to find.',
        facts: ['huyen-2022/one-person-hard'],
        link: {label: 'Team structures', to: '/teams/structures'},
      },
    ],
  },
  'ml-operations': {
    id: 'ml-operations',
    title: 'an engineer for ML operations',
    meaning: 'Data scientists hand models over; this engineer trains, scores, manages and monitors them.',
    facts: ['original-slides/type-operations', 'original-slides/type-operations-separation'],
    advice: [
      {
        text: 'Read when this kind fits, and when it fails.',
        facts: [],
        link: {label: 'The ML operations kind', to: '/mle/types/ml-operations'},
      },
      {
        text: 'Agree on what is handed over before the first model is: file, version, inputs, and numbers to check it by.',
        facts: [],
        link: {label: 'Handoffs', to: '/teams/handoffs'},
      },
      {
        when: {question: 'platform', answers: ['none']},
        text: 'Build the backbone first, or hire for it: this kind suits those who have a strong one.',
        facts: ['original-slides/type-operations-cloud-backbone'],
        link: {label: 'DevOps', to: '/roles/devops'},
      },
    ],
  },
  'ml-systems': {
    id: 'ml-systems',
    title: 'an engineer for ML systems',
    meaning:
      'This engineer designs what models run on, and works where customers meet them: in live deployments.',
    facts: ['original-slides/type-systems', 'original-slides/definition-designs-systems'],
    advice: [
      {
        text: 'Read when this kind fits, and when it fails.',
        facts: [],
        link: {label: 'The ML systems kind', to: '/mle/types/ml-systems'},
      },
      {
        text: 'Give this engineer production from end to end; without a focus on it this kind cannot work.',
        facts: ['original-slides/type-systems-production-focus'],
        link: {label: 'Team structures', to: '/teams/structures'},
      },
      {
        when: {question: 'models', answers: ['none', 'one']},
        text: 'Keep the first model simple and the infrastructure right; a platform for models to come can wait.',
        facts: ['zinkevich-rules/simple-first-model'],
        link: {label: 'From one machine to many', to: '/face-app/scale'},
      },
    ],
  },
  'more-than-one': {
    id: 'more-than-one',
    title: 'more than one',
    meaning:
      'You describe two jobs. One person could hold both for a while, and would do neither well for long.',
    facts: ['skillenai-2026/two-jobs', 'huyen-2022/one-person-hard'],
    advice: [
      {
        text: 'Write one advert for each kind that reached the mark, and hire the one with more marks first.',
        facts: [],
        link: {label: 'The three types compared', to: '/mle/types'},
      },
      {
        text: 'Draw the line between the two before the second one starts: who is called for what.',
        facts: [],
        link: {label: 'Who owns what', to: '/teams/who-owns-what'},
      },
    ],
  },
};
