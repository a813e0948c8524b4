import type {Synonym} from './types';

/** Everyday names and questions for the pages about jobs, hiring and teams. */
export const WORK_AND_HIRING: readonly Synonym[] = [
  {
    say: ['should i learn', 'learn first', 'should i study', 'want to become', 'wants to become'],
    find: ['/paths'],
  },
  {
    say: ['salary', 'wage', 'pay', 'paid', 'earn', 'earning', 'income', 'compensation'],
    find: ['/compare/titles-mislead#what-is-known', '/decide/do-i-need-an-mle#limits'],
  },
  {
    say: [
      'job ad',
      'job advert',
      'job advertisement',
      'job posting',
      'job offer',
      'job listing',
      'vacancy',
      'job spec',
    ],
    find: ['/compare/titles-mislead#how-to-read'],
  },
  {
    say: ['interview', 'interviewer', 'job interview', 'what to ask'],
    find: ['/compare/titles-mislead#applicant', '/compare/titles-mislead#employer'],
  },
  {
    say: ['rename', 'renamed', 'buzzword'],
    find: ['/compare/titles-mislead'],
  },
  {
    say: [
      'career',
      'career path',
      'career change',
      'change career',
      'move from',
      'switch from',
      'coming from',
    ],
    mean: ['become'],
    find: ['/paths'],
  },
  {
    say: [
      'curriculum',
      'syllabus',
      'study plan',
      'course',
      'bootcamp',
      'certification',
      'degree',
      'phd',
      'university',
      'self taught',
      'what to learn',
    ],
    mean: ['roadmap'],
    find: ['/paths#order'],
  },
  {
    say: ['exercise', 'side project', 'portfolio', 'practise', 'practice project'],
    find: ['/paths#start', '/face-app/run-it'],
  },

  {
    say: [
      'first hire',
      'first employee',
      'hire first',
      'hiring plan',
      'start a team',
      'build a team',
      'new team',
    ],
    find: ['/decide/who-first'],
  },
  {
    say: ['hierarchy of needs', 'pyramid', 'missing layer', 'foundation'],
    find: ['/decide/who-first#why-from-below'],
  },
  {
    say: [
      'decision tree',
      'questionnaire',
      'wizard',
      'quiz',
      'should i hire',
      'should we hire',
      'worth hiring',
    ],
    find: ['/decide/do-i-need-an-mle'],
  },
  {
    say: ['without machine learning', 'rule of thumb', 'too early', 'not yet'],
    find: ['/decide/do-i-need-an-mle#not-yet', '/decide/who-first#before-anyone'],
  },
  {
    say: [
      'roi',
      'return on investment',
      'business case',
      'justify',
      'benefit',
      'advantage',
      'worth it',
      'value',
    ],
    find: ['/mle/why'],
  },

  {
    say: ['reporting line', 'team topologies', 'team setup', 'team design'],
    find: ['/teams/structures'],
  },
  {
    say: ['one person does everything', 'alone'],
    find: ['/mle/types/data-scientist-who-does-ml', '/teams/structures#full-stack'],
  },
  {
    say: ['raci matrix', 'responsibility assignment'],
    find: ['/teams/who-owns-what#letters', '/teams/who-owns-what'],
  },
  {
    say: ['checklist', 'definition of done', 'acceptance criteria'],
    find: ['/teams/handoffs'],
  },
  {
    say: [
      'self assessment',
      'assessment',
      'maturity level',
      'mlops level',
      'where do we stand',
      'level 0',
      'level 1',
      'level 2',
    ],
    find: ['/teams/maturity'],
  },
  {
    say: ['comparison table', 'difference between roles', 'which role'],
    find: ['/compare', '/roles'],
  },
];
