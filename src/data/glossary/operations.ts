import type {GlossaryTerm} from './types';

/** Words about shipping software, keeping it up, and the people who do so. */
export const OPERATIONS_TERMS = {
  deployment: {
    id: 'deployment',
    term: 'deployment',
    also: ['release', 'to deploy', 'rollout'],
    plain: 'Putting a new version of software to work where its users can reach it.',
    inFaceApp: 'A deployment swaps the model server for one with a newer model while photos keep arriving.',
  },
  rollback: {
    id: 'rollback',
    term: 'rollback',
    also: ['roll back'],
    plain: 'Going back to the version that worked before.',
    inFaceApp: 'If a new threshold turns too many friends into “unknown”, a rollback restores the old one.',
  },
  container: {
    id: 'container',
    term: 'container',
    also: ['Docker container'],
    required: true,
    plain:
      'A sealed package with a program and everything that it needs, which runs the same on any machine.',
    inFaceApp:
      'The model server travels in a container, so it computes the same 128 numbers on a laptop and in the cloud.',
  },
  'ci-cd': {
    id: 'ci-cd',
    term: 'CI/CD',
    also: ['continuous integration', 'continuous delivery', 'continuous deployment'],
    required: true,
    plain: 'Testing every change automatically and, when the tests pass, sending it on its way to the users.',
    inFaceApp:
      'Each change runs through tests that start the app and send it photos; putting a release into use is a command.',
  },
  'devops-practice': {
    id: 'devops-practice',
    term: 'DevOps',
    also: ['dev ops'],
    plain:
      'Building software and keeping it running as one job, shared by the same people and helped by automation.',
    inFaceApp: 'The team that builds the app also ships it and gets the call when it does not show answers.',
  },
  mlops: {
    id: 'mlops',
    term: 'MLOps',
    also: ['machine learning operations'],
    required: true,
    plain: 'The habits and tools for bringing learned programs into daily use and keeping them good there.',
    inFaceApp:
      'It covers shipping the face model, watching its distances, and replacing it without losing enrolled people.',
  },
  'platform-team': {
    id: 'platform-team',
    term: 'platform team',
    also: ['platform engineering'],
    plain:
      'A group that builds shared tools so that other groups in the same organisation can serve themselves.',
    inFaceApp:
      'With a platform team behind them, the engineers of the face app order a queue or a model server instead of building one.',
  },
  artifact: {
    id: 'artifact',
    term: 'artifact',
    also: ['artefact', 'model artifact'],
    plain: 'A finished file that one step of work produces and a later step uses.',
    inFaceApp:
      'The data scientist hands over the model as an artifact: its weights together with its threshold.',
  },
  'model-registry': {
    id: 'model-registry',
    term: 'model registry',
    required: true,
    plain:
      'A catalogue of every learned program that was made, with its version, its origin and whether it is in use.',
    inFaceApp:
      'A table of model versions says which one answers today, and every embedding carries the version that computed it.',
  },
  'model-server': {
    id: 'model-server',
    term: 'model server',
    also: ['model serving', 'inference server', 'model endpoint', 'inference service'],
    required: true,
    plain: 'A program that keeps a learned program loaded and answers other programs’ questions with it.',
    inFaceApp: 'The worker sends it a photo, and it sends back the nearest enrolled person or “unknown”.',
  },
  monitoring: {
    id: 'monitoring',
    term: 'monitoring',
    also: ['observability'],
    plain: 'Watching a running system all the time, so that trouble is noticed before users complain.',
    inFaceApp:
      'The app counts how many photos wait, how long each stage takes and how many faces are “unknown”, for any dashboard to draw.',
  },
  metric: {
    id: 'metric',
    term: 'metric',
    plain: 'A number that is taken again and again to see how something is doing.',
    inFaceApp: 'The share of “unknown” answers per day is a metric that needs no labels.',
  },
  latency: {
    id: 'latency',
    term: 'latency',
    also: ['response time', 'lag'],
    required: true,
    plain: 'The time between asking and getting the answer.',
    inFaceApp:
      'For the user it runs from sending the photo until the name appears, waiting in the queue included.',
  },
  'service-level': {
    id: 'service-level',
    term: 'service level',
    also: ['service level objective', 'SLO', 'SLA'],
    plain: 'A promise, in numbers, of how fast and how reliably something will work.',
    inFaceApp: 'The team agrees how soon most photos must be answered, and treats a slower week as a fault.',
  },
  'on-call': {
    id: 'on-call',
    term: 'on call',
    also: ['on-call', 'pager'],
    plain: 'Being the person whose turn it is to be reached, and to act, when something breaks.',
    inFaceApp: 'When the queue grows at night and no answers appear, the person on call is woken.',
  },
  'end-to-end': {
    id: 'end-to-end',
    term: 'end to end',
    also: ['full stack', 'e2e'],
    plain: 'From the very first step to the very last, in one hand.',
    inFaceApp:
      'Somebody who works end to end looks through the photos, trains the model and puts it behind the queue.',
  },
  handoff: {
    id: 'handoff',
    term: 'handoff',
    also: ['handover', 'hand-off', 'hand over'],
    plain: 'The moment when work passes from one person or team to the next.',
    inFaceApp:
      'The data scientist’s model, its threshold and its test photos pass to the machine learning engineer.',
  },
  contract: {
    id: 'contract',
    term: 'contract',
    also: ['data contract', 'interface contract'],
    plain: 'A written agreement on what one side delivers and what the other may rely on.',
    inFaceApp:
      'The model server promises 128 numbers per face, and the database promises to keep them with the version of the model.',
  },
} as const satisfies {readonly [id: string]: GlossaryTerm};
