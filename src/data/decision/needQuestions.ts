import type {Question} from './types';

/** Whether there is work for an ML engineer at all. */
export const NEED_QUESTIONS = [
  {
    id: 'data',
    part: 'need',
    text: 'Is the data that the models need in one place and fit to use?',
    answers: [
      {
        id: 'ready',
        label: 'Yes, or nearly',
        rules: [
          {
            counts: 'gate',
            isOpen: true,
            reason: 'The data is there, so there is something for models and their engineer to work with.',
            facts: ['original-article/most-important-role'],
          },
        ],
      },
      {
        id: 'scattered',
        label: 'No: it is scattered, or nobody vouches for it',
        rules: [
          {
            counts: 'gate',
            isOpen: false,
            reason:
              'Without well structured data an ML engineer is of little help. This comes first, whatever else you answer.',
            facts: ['original-article/most-important-role', 'rogati-2017/infrastructure-missing'],
          },
        ],
      },
    ],
  },
  {
    id: 'models',
    part: 'need',
    text: 'How many models answer real users, or steer real decisions, today?',
    answers: [
      {
        id: 'none',
        label: 'None yet',
        rules: [
          {
            counts: 'need',
            points: 0,
            reason: 'Nothing runs yet that somebody would have to keep running.',
            facts: [],
          },
        ],
      },
      {
        id: 'one',
        label: 'One',
        rules: [
          {
            counts: 'need',
            points: 1,
            reason: 'A project is not done when its model is released: this one has to be kept right.',
            facts: ['huyen-2022/not-done-at-deployment'],
          },
        ],
      },
      {
        id: 'several',
        label: 'Two or more',
        rules: [
          {
            counts: 'need',
            points: 2,
            reason: 'By one survey’s account the gains come to those who manage several models.',
            facts: ['makinen-2021/benefits-come-late'],
          },
          {
            counts: 'kind',
            kind: 'ml-operations',
            marks: 1,
            reason: 'Managing models is the work that this kind scales out.',
            facts: ['original-slides/type-operations-scale'],
          },
        ],
      },
    ],
  },
  {
    id: 'retraining',
    part: 'need',
    text: 'How often must a model be trained and released anew?',
    answers: [
      {
        id: 'seldom',
        label: 'Once a year, or less often',
        rules: [
          {
            counts: 'need',
            points: 0,
            reason: 'What happens once a year can be done by hand, if the steps are written down.',
            facts: [],
          },
        ],
      },
      {
        id: 'months',
        label: 'Every few months',
        rules: [
          {
            counts: 'need',
            points: 1,
            reason: 'Steps done by hand every few months are steps that somebody forgets.',
            facts: [],
          },
        ],
      },
      {
        id: 'often',
        label: 'Every few weeks, or more often',
        rules: [
          {
            counts: 'need',
            points: 2,
            reason: 'Retraining and frequent release are where one survey’s authors see the gains.',
            facts: ['makinen-2021/benefits-come-late'],
          },
          {
            counts: 'kind',
            kind: 'ml-operations',
            marks: 1,
            reason: 'Training, releasing and monitoring again and again is this kind’s daily work.',
            facts: ['original-slides/type-operations'],
          },
        ],
      },
    ],
  },
  {
    id: 'product',
    part: 'need',
    text: 'What does the product lose when the model is silent or wrong?',
    answers: [
      {
        id: 'little',
        label: 'Little: people look at its output and decide',
        rules: [
          {
            counts: 'need',
            points: 0,
            reason: 'A person between the model and the decision catches much of what goes wrong.',
            facts: [],
          },
          {
            counts: 'kind',
            kind: 'data-scientist-who-does-ml',
            marks: 1,
            reason: 'Where people check the output, speed may count for more than robustness.',
            facts: ['original-slides/type-end-to-end-speed'],
          },
        ],
      },
      {
        id: 'feature',
        label: 'A feature that users would miss',
        rules: [
          {
            counts: 'need',
            points: 1,
            reason: 'Users notice, so somebody has to watch inputs and predictions as well as servers.',
            facts: ['huyen-2022/what-to-monitor'],
          },
        ],
      },
      {
        id: 'key',
        label: 'Nearly everything: the product is built on it',
        rules: [
          {
            counts: 'need',
            points: 2,
            reason: 'The model has to be kept going for years, and keeping it going is the costly part.',
            facts: ['sculley-2015/quick-wins'],
          },
          {
            counts: 'kind',
            kind: 'ml-systems',
            marks: 2,
            reason: 'Machine learning is a key component of your product.',
            facts: ['original-slides/type-systems-key-component'],
          },
        ],
      },
    ],
  },
  {
    id: 'night',
    part: 'need',
    text: 'If answers stop or turn to nonsense at 3 a.m., who is called?',
    answers: [
      {
        id: 'nobody',
        label: 'Nobody: it can wait until the morning',
        rules: [
          {
            counts: 'need',
            points: 0,
            reason: 'What can wait until the morning needs nobody on call.',
            facts: [],
          },
        ],
      },
      {
        id: 'maker',
        label: 'The person who trained the model',
        rules: [
          {
            counts: 'need',
            points: 1,
            reason: 'Whoever trains the model keeps it running too, beside the work they were hired for.',
            facts: [],
          },
          {
            counts: 'kind',
            kind: 'data-scientist-who-does-ml',
            marks: 1,
            reason: 'One person already answers for the model from its training to its life in production.',
            facts: ['original-slides/type-end-to-end'],
          },
        ],
      },
      {
        id: 'anyone',
        label: 'Whoever is awake: nobody knows both the model and the servers',
        rules: [
          {
            counts: 'need',
            points: 2,
            reason:
              'An alarm about drift may equally be a bug in the pipeline. Nobody whom you call could tell.',
            facts: ['huyen-2022/drift-or-bug'],
          },
          {
            counts: 'kind',
            kind: 'ml-systems',
            marks: 1,
            reason: 'Production lacks an owner from end to end, and this kind is one.',
            facts: ['original-slides/type-systems-production-focus'],
          },
        ],
      },
    ],
  },
  {
    id: 'owner',
    part: 'need',
    text: 'Does somebody already own the whole way from the stored data to the model’s answer?',
    answers: [
      {
        id: 'yes',
        label: 'Yes, one person or one team',
        rules: [
          {
            counts: 'need',
            points: -2,
            reason: 'Then you have your ML engineer, whatever the title says.',
            facts: ['huyen-interviews/titles-say-little'],
          },
        ],
      },
      {
        id: 'no',
        label: 'No: it is split, or nobody’s',
        rules: [
          {
            counts: 'need',
            points: 1,
            reason:
              'Split work brings coordination, diffuse responsibility and no one with the whole picture.',
            facts: ['yan-2020/splitting-costs'],
          },
        ],
      },
    ],
  },
] as const satisfies readonly Question[];
