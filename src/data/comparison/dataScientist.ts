import type {Column} from './types';

/** The data scientist: finds out what the data says, and builds and measures the model. */
export const DATA_SCIENTIST = {
  mission: {
    text: 'Turns raw data into meaning, builds the best model for the problem, and reports what was found.',
    facts: ['onet-15-2051/definition', 'original-article/data-scientist-one-goal'],
  },
  receives: {
    text: 'A question from the business, and data to answer it with, which often still has to be cleaned.',
    facts: ['fsdl-roles/business-questions', 'gitlab-handbook/data-scientist-place', 'onet-15-2051/tasks'],
  },
  delivers: {
    text: 'A trained model with the numbers that show how good it is, or findings that answer the question.',
    facts: ['google-mlops-levels/level-0-handoff', 'onet-15-2051/tasks', 'onet-15-2051/definition'],
  },
  'face-app': {
    text: 'The face model: detect, align, embed, decide. With it the threshold, and the evaluation that says how far to trust it.',
    facts: ['original-article/face-app-step-3-data-scientist', 'schroff-2015/distance-uses'],
  },
  week: {
    text: [
      'Cleaning and reshaping raw data',
      'Choosing what the model gets to see',
      'Comparing models by measured performance',
      'Presenting the results',
    ],
    facts: ['onet-15-2051/tasks'],
  },
  knows: {
    text: [
      'Which model suits the company’s own problem',
      'How to measure that one model is better',
      'How a threshold trades one error for another',
    ],
    facts: [
      'original-article/custom-problems',
      'onet-15-2051/tasks',
      'aws-rekognition-thresholds/lower-threshold',
    ],
  },
  tools: {
    text: [
      'Data-oriented language: cleans and explores data',
      'Charts: show what the data says',
      'Modelling library: trains and compares models',
      'Performance metrics: tell which model is better',
    ],
    facts: ['onet-15-2051/definition', 'onet-15-2051/tasks'],
  },
  'trains-models': {
    text: 'Yes.',
    facts: ['original-article/data-scientist-one-goal', 'google-mlops-levels/level-0-handoff'],
  },
  'production-code': {
    text: 'Seldom. At GitLab, however, they also maintain production models.',
    facts: [
      'original-article/production-not-planned',
      'onet-15-2051/no-deployment',
      'gitlab-handbook/data-scientist-production',
    ],
  },
  'on-call': {
    text: 'Seldom. When a model drifts, they look for the reason.',
    facts: ['onet-15-2051/no-deployment', 'evidently-who-should-care/question-data-scientist'],
  },
  'works-with': {
    text: 'Many kinds of stakeholder, over what is required, and those who supply the data, over how much is needed and how good it must be.',
    facts: ['zhang-2020/collaborative-teams', 'nahar-2022/points-in-detail'],
  },
  'hands-over': {
    text: 'Usually the ML engineer, who connects the model to the rest. A good handover brings a model card: intended use, evaluation, results.',
    facts: ['original-article/model-talks-to-cloud', 'mitchell-2019/model-card'],
  },
  success: {
    text: 'The model beats the alternatives by a measure that was chosen first, and its results are known for each group of people.',
    facts: ['onet-15-2051/tasks', 'zinkevich-rules/metrics-first', 'mitchell-2019/groups-and-intersections'],
  },
  'called-when': {
    text: 'The company’s problem is its own and needs a model of its own, or a model in production has begun to drift.',
    facts: ['original-article/custom-problems', 'evidently-who-should-care/question-data-scientist'],
  },
  'confused-with': {
    text: 'The ML engineer, since both may work on production models, as at GitLab. Some use the title as a blanket term for every role around machine learning.',
    facts: ['gitlab-handbook/data-scientist-production', 'fsdl-roles/data-scientist'],
  },
  'good-one': {
    text: [
      'Chooses the measure before the model',
      'Says for whom the model works less well',
      'Thinks early about how it will ship',
    ],
    facts: [
      'zinkevich-rules/metrics-first',
      'mitchell-2019/groups-and-intersections',
      'original-article/production-not-planned',
    ],
  },
  'ways-in': {
    text: 'Usually after a degree: in a survey at Microsoft 41% are reported to hold a master’s and 22% a PhD. Most of those asked had another title.',
    facts: ['kim-2018/degrees', 'kim-2018/job-titles'],
  },
} as const satisfies Column;
