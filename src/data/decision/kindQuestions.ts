import type {Question} from './types';

/** Which kind of ML engineer the work asks for: the suited-for lists of the original slides, as questions. */
export const KIND_QUESTIONS = [
  {
    id: 'people',
    part: 'kind',
    text: 'How many people work with data and models, all roles together?',
    answers: [
      {
        id: 'few',
        label: 'One to three',
        rules: [
          {
            counts: 'kind',
            kind: 'data-scientist-who-does-ml',
            marks: 2,
            reason: 'With a low head count, one person has to go all the way from exploring to deploying.',
            facts: ['original-slides/type-end-to-end-head-count'],
          },
        ],
      },
      {
        id: 'some',
        label: 'Four to ten',
        rules: [
          {
            counts: 'kind',
            kind: 'ml-operations',
            marks: 1,
            reason: 'There are people enough to keep analysis and production apart.',
            facts: ['original-slides/type-operations-separation'],
          },
        ],
      },
      {
        id: 'many',
        label: 'More than ten',
        rules: [
          {
            counts: 'kind',
            kind: 'ml-operations',
            marks: 1,
            reason: 'There are people enough to keep analysis and production apart.',
            facts: ['original-slides/type-operations-separation'],
          },
          {
            counts: 'kind',
            kind: 'ml-systems',
            marks: 1,
            reason: 'Data scientists in number are the customers that a platform is built for.',
            facts: ['cncf-platforms/customers-named'],
          },
        ],
      },
    ],
  },
  {
    id: 'makers',
    part: 'kind',
    text: 'Who makes the models, or will?',
    answers: [
      {
        id: 'through',
        label: 'People who want to take their models all the way to production',
        rules: [
          {
            counts: 'kind',
            kind: 'data-scientist-who-does-ml',
            marks: 2,
            reason: 'That is end-to-end work, and it gives context and faster iteration.',
            facts: ['original-slides/type-end-to-end', 'yan-2020/end-to-end-gains'],
          },
        ],
      },
      {
        id: 'apart',
        label: 'Data scientists who provide analysis and hand models over',
        rules: [
          {
            counts: 'kind',
            kind: 'ml-operations',
            marks: 2,
            reason:
              'This kind needs just that separation: others analyse, the engineer takes models to production.',
            facts: ['original-slides/type-operations-separation'],
          },
        ],
      },
      {
        id: 'product',
        label: 'The team that builds the product and answers for it',
        rules: [
          {
            counts: 'kind',
            kind: 'ml-systems',
            marks: 2,
            reason: 'People who think from the data own what runs, which is what this kind needs and allows.',
            facts: [
              'original-slides/type-systems-data-ownership',
              'original-slides/type-systems-production-focus',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'platform',
    part: 'kind',
    text: 'What ground is there to build on?',
    answers: [
      {
        id: 'team',
        label: 'A separate team manages platform and infrastructure',
        rules: [
          {
            counts: 'kind',
            kind: 'data-scientist-who-does-ml',
            marks: 2,
            reason: 'Going end to end works best where another team carries the infrastructure.',
            facts: ['original-slides/type-end-to-end-platform-teams', 'huyen-2022/infrastructure-carries'],
          },
        ],
      },
      {
        id: 'backbone',
        label: 'A strong cloud set-up, but no team just for it',
        rules: [
          {
            counts: 'kind',
            kind: 'ml-operations',
            marks: 2,
            reason: 'A strong cloud backbone is what this kind stands on.',
            facts: ['original-slides/type-operations-cloud-backbone'],
          },
        ],
      },
      {
        id: 'none',
        label: 'Little: each project sets up its own',
        rules: [
          {
            counts: 'kind',
            kind: 'ml-systems',
            marks: 2,
            reason: 'One-off systems for each model were what Uber had before it built a platform.',
            facts: ['uber-michelangelo-2017/bespoke-systems'],
          },
        ],
      },
    ],
  },
  {
    id: 'teams',
    part: 'kind',
    text: 'How many teams want models in production?',
    answers: [
      {
        id: 'one',
        label: 'One',
        rules: [
          {
            counts: 'kind',
            kind: 'data-scientist-who-does-ml',
            marks: 1,
            reason: 'For one team, machinery to share would serve nobody else.',
            facts: [],
          },
        ],
      },
      {
        id: 'few',
        label: 'Two or three',
        rules: [
          {
            counts: 'kind',
            kind: 'ml-operations',
            marks: 1,
            reason: 'Managing models for several teams is a way to scale that work out.',
            facts: ['original-slides/type-operations-scale'],
          },
        ],
      },
      {
        id: 'many',
        label: 'Four or more',
        rules: [
          {
            counts: 'kind',
            kind: 'ml-systems',
            marks: 2,
            reason: 'What so many teams need alike is worth a platform that serves them all.',
            facts: ['cncf-platforms/platform-definition', 'uber-michelangelo-2017/limited-impact'],
          },
        ],
      },
    ],
  },
] as const satisfies readonly Question[];
