import type {Column} from './types';

/** The data engineer: decides where and how data is kept, and brings it there in good order. */
export const DATA_ENGINEER = {
  mission: {
    text: 'Structures where and how data is stored, and builds the pipelines that bring it there, corrected and easy to reach.',
    facts: [
      'original-article/data-engineer-structures-storage',
      'original-article/data-engineer-pipelines',
      'original-article/data-engineer-corrects',
    ],
  },
  receives: {
    text: 'Raw data from source systems that others usually control, at times with mistakes in it; at worst, a hundred spreadsheets.',
    facts: [
      'reis-housley-2022/source-systems',
      'original-article/data-engineer-corrects',
      'original-article/hundred-spreadsheets',
    ],
  },
  delivers: {
    text: 'Data that is consistent, of good quality and easy to reach, for analysis and for machine learning.',
    facts: ['reis-housley-2022/what-it-is', 'original-article/data-engineer-pipelines'],
  },
  'face-app': {
    text: 'The backend. It stores the pictures, the answers, the versions of the app and the gallery of enrolled faces.',
    facts: ['original-article/face-app-step-2-data-engineer'],
  },
  week: {
    text: [
      'Building and mending data pipelines',
      'Correcting mistakes before data is stored',
      'Deciding how a new data set is kept',
      'Watching that data keeps arriving',
    ],
    facts: [
      'fsdl-roles/data-engineer',
      'original-article/data-engineer-corrects',
      'original-article/data-engineer-structures-storage',
    ],
  },
  knows: {
    text: [
      'Where data comes from and who controls it',
      'How raw data becomes consistent information',
      'How stored data is managed and secured',
    ],
    facts: [
      'reis-housley-2022/source-systems',
      'reis-housley-2022/what-it-is',
      'reis-housley-2022/undercurrents',
    ],
  },
  tools: {
    text: [
      'Workflow scheduler: runs the daily loads',
      'Data pipeline: moves data and reshapes it',
      'Storage: keeps files and tables within reach',
      'Quality checks: catch mistakes before they are stored',
    ],
    facts: [
      'reis-housley-2022/lifecycle',
      'reis-housley-2022/undercurrents',
      'original-article/data-engineer-corrects',
    ],
  },
  'trains-models': {text: 'No.', facts: ['reis-housley-2022/what-it-is-not']},
  'production-code': {
    text: 'Yes.',
    facts: ['original-article/face-app-step-2-data-engineer', 'reis-housley-2022/what-it-is'],
  },
  'on-call': {
    text: 'Usually.',
    facts: ['fsdl-roles/data-engineer', 'magnusson-2016/thinkers-doers-plumbers', 'magnusson-2016/friction'],
  },
  'works-with': {
    text: 'The people who control the source systems, and data scientists, over how much data they need and how good it must be.',
    facts: ['reis-housley-2022/source-systems', 'nahar-2022/points-in-detail'],
  },
  'hands-over': {
    text: 'Those who analyse the data or train on it. In the face app also the ML engineer, whose pipeline starts with a stored picture.',
    facts: ['reis-housley-2022/what-it-is', 'original-article/face-app-step-4-ml-engineer'],
  },
  success: {
    text: 'People find the data that they need in one place, and spend their time on the question instead of a month of tidying.',
    facts: ['original-article/data-engineer-pipelines', 'original-article/hundred-spreadsheets'],
  },
  'called-when': {
    text: 'The data for a model lies in a hundred spreadsheets, or the company’s first data scientist finds raw logs and nothing to analyse them with.',
    facts: ['original-article/hundred-spreadsheets', 'rogati-2017/first-data-scientist'],
  },
  'confused-with': {
    text: 'The data scientist. Many companies look for one when they need a data engineer, without whom a data scientist is of little help.',
    facts: ['original-article/companies-want-ds-need-de', 'original-article/most-important-role'],
  },
  'good-one': {
    text: [
      'Corrects mistakes before data is stored, not after',
      'Makes data easy for others to reach',
      'Stops small faults before they compound downstream',
    ],
    facts: [
      'original-article/data-engineer-corrects',
      'original-article/data-engineer-pipelines',
      'sambasivan-2021/data-cascades',
    ],
  },
  'ways-in': {
    text: 'Usually from software engineering or data management, since the job rests on both. One early practitioner says that he did it before it had a name.',
    facts: ['reis-housley-2022/undercurrents', 'beauchemin-2017/airflow-author'],
  },
} as const satisfies Column;
