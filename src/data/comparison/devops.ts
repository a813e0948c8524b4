import type {Column} from './types';

/** DevOps: builds and ships the app, and runs the ground that everything else stands on. */
export const DEVOPS = {
  mission: {
    text: 'Builds the app that people use, ships every change to it, and keeps watch over the systems that it runs on.',
    facts: ['original-article/face-app-step-1-devops', 'fsdl-roles/devops-engineer'],
  },
  receives: {
    text: 'Changes that have to reach users. In a machine learning product these are not only new code but also new models and new data.',
    facts: ['kreuzberger-2023/devops-bridges', 'cd4ml-2019/three-axes'],
  },
  delivers: {
    text: 'A running app that sends pictures to the cloud, deployed by automated steps and watched while people use it.',
    facts: ['original-article/face-app-step-1-devops', 'kreuzberger-2023/devops-bridges'],
  },
  'face-app': {
    text: 'The app that sends the picture and shows the answer, how all of it is shipped, and the ground it stands on.',
    facts: ['original-article/face-app-step-1-devops'],
  },
  week: {
    text: [
      'Keeping automated tests and releases working',
      'Deploying new versions of the app',
      'Watching production systems',
      'Restoring service after a bad change',
    ],
    facts: ['kreuzberger-2023/devops-bridges', 'fsdl-roles/devops-engineer', 'dora/four-metrics'],
  },
  knows: {
    text: [
      'How a change reaches production safely',
      'How services are run together',
      'How to see what a live system does',
      'How to bring a failed service back',
    ],
    facts: ['kreuzberger-2023/devops-bridges', 'dora/four-metrics'],
  },
  tools: {
    text: [
      'CI/CD: tests and releases every change',
      'Deployment tool: puts a new version into production',
      'Orchestrator: starts services and keeps them running',
      'Monitoring: shows what production is doing',
    ],
    facts: ['kreuzberger-2023/devops-bridges'],
  },
  'trains-models': {
    text: 'No.',
    facts: ['fsdl-roles/devops-engineer', 'kreuzberger-2023/devops-bridges'],
  },
  'production-code': {
    text: 'Yes.',
    facts: ['original-article/face-app-step-1-devops', 'fsdl-roles/devops-engineer'],
  },
  'on-call': {
    text: 'Usually.',
    facts: ['fsdl-roles/devops-engineer', 'dora/four-metrics'],
  },
  'works-with': {
    text: 'The developers whose code they ship and, in the face app, the ML engineer, whose pipeline sends the answer back to the app.',
    facts: ['kreuzberger-2023/devops-bridges', 'original-article/face-app-step-4-ml-engineer'],
  },
  'hands-over': {
    text: 'The users, who get a working app. In the face app each picture then goes to the data engineer’s backend.',
    facts: ['original-article/face-app-step-1-devops', 'original-article/face-app-step-2-data-engineer'],
  },
  success: {
    text: 'Changes reach users often and quickly, few of them fail, and service comes back soon when one does.',
    facts: ['dora/four-metrics', 'dora/speed-and-stability'],
  },
  'called-when': {
    text: 'A release has failed, the app is down, or changes take too long to reach users.',
    facts: ['dora/four-metrics', 'fsdl-roles/devops-engineer'],
  },
  'confused-with': {
    text: 'The ML engineer, because both deploy and monitor. DevOps does it for any production system, the ML engineer for models and what they run on.',
    facts: ['fsdl-roles/devops-engineer', 'kreuzberger-2023/ml-engineer-work'],
  },
  'good-one': {
    text: [
      'Can say how long a change takes to ship',
      'Knows how many recent releases failed',
      'Restores service quickly after a bad one',
      'Automates releases that others do by hand',
    ],
    facts: ['dora/four-metrics', 'kreuzberger-2023/devops-bridges'],
  },
  'ways-in': {
    text: 'Usually from one of the two sides that the role bridges, development or operations, by learning the other.',
    facts: ['kreuzberger-2023/devops-bridges'],
  },
} as const satisfies Column;
