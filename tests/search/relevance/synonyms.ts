import {looksFor, type RelevanceQuery} from './types';

// What readers type need not be in any dictionary. cspell:ignoreRegExp /looksFor\(\s*'[^']*'/g

/** Letters that stand for words. */
const ACRONYMS: readonly RelevanceQuery[] = [
  looksFor('MLE', '/roles/machine-learning-engineer#*'),
  looksFor('FMR', '/glossary#term-false-match-rate', '/face-app/thresholds#*'),
  looksFor('FNMR', '/glossary#term-false-non-match-rate', '/face-app/thresholds#*'),
  looksFor('ROC', '/glossary#term-roc-curve'),
  looksFor('EER', '/glossary#term-equal-error-rate'),
  looksFor('DLQ', '/glossary#term-dead-letter-queue', '/face-app/pipeline#later-or-never'),
  looksFor('SLO', '/glossary#term-service-level'),
  looksFor('SSE', '/glossary#term-server-sent-events', '/face-app/app#listening'),
  looksFor('EDA', '/glossary#term-exploratory-analysis'),
  looksFor('GDPR', '/glossary#term-gdpr', '/references/faces-and-law#gdpr', '/face-app/privacy#*'),
  looksFor('RACI', '/glossary#term-raci', '/teams/who-owns-what#letters'),
  looksFor('CI/CD', '/glossary#term-ci-cd'),
  looksFor('1:N', '/glossary#term-identification', '/face-app/thresholds#one-to-many'),
  looksFor('SRE', '/roles/devops#*'),
];

/** Other words of the trade. */
const OF_THE_TRADE: readonly RelevanceQuery[] = [
  looksFor('mlops engineer', '/mle/types/ml-operations#*', '/compare/devops-vs-mlops-vs-ml-engineer#*'),
  looksFor(
    'full-stack data scientist',
    '/mle/types/data-scientist-who-does-ml#*',
    '/teams/structures#full-stack',
  ),
  looksFor('observability', '/glossary#term-monitoring', '/face-app/monitor#*'),
  looksFor('alerting', '/face-app/monitor#*'),
  looksFor('on-call rotation', '/teams/who-owns-what#*', '/glossary#term-on-call'),
  looksFor(
    'outage',
    '/face-app/when-it-fails#*',
    '/glossary#term-incident',
    '/teams/who-owns-what#*',
    '/face-app/scale#*',
  ),
  looksFor(
    'facial recognition',
    '/face-app#*',
    '/face-app/model#*',
    '/face-app/fairness#*',
    '/references/faces-and-law#face-recognition',
    '/face-app/privacy#*',
  ),
  looksFor(
    'vector database',
    '/glossary#term-vector-index',
    '/glossary#term-pgvector',
    '/face-app/backend#gallery',
    '/face-app/backend',
  ),
  looksFor('tech debt', '/glossary#term-technical-debt', '/mle/why#hidden-cost'),
  looksFor('false positive', '/glossary#term-false-match', '/face-app/thresholds#*'),
  looksFor('ground truth', '/glossary#term-label', '/face-app/monitor#no-labels'),
  looksFor('message broker', '/glossary#term-queue', '/face-app/pipeline#*'),
  looksFor('S3 bucket', '/glossary#term-object-store', '/references/systems#aws-s3-events'),
  looksFor('docker', '/glossary#term-container', '/face-app/app#shipping'),
  looksFor('checksum', '/glossary#term-digest', '/face-app/backend#same-picture-once'),
  looksFor('capacity planning', '/face-app/scale#*'),
  looksFor('model handover', '/teams/handoffs#*', '/glossary#term-handoff', '/face-app/model#handed-over'),
  looksFor('blue-green or staged rollout', '/glossary#term-canary-release'),
  looksFor('system administrator', '/roles/devops#*'),
  looksFor('product owner', '/roles/neighbours#product-manager', '/glossary#term-product-manager'),
  looksFor('LLM engineer', '/roles/neighbours#ai-engineer', '/glossary#term-ai-engineer'),
  looksFor('research scientist', '/roles/neighbours#ml-researcher', '/glossary#term-ml-researcher'),
  looksFor('right to be forgotten', '/face-app/privacy#*', '/face-app/backend#deleting'),
  looksFor('data protection', '/face-app/privacy#*', '/glossary#term-gdpr'),
  looksFor('biometrics', '/glossary#term-biometric-data', '/face-app/privacy#*'),
];

/** What people say who are not of the trade, or who want a thing that has another name here. */
const EVERYDAY: readonly RelevanceQuery[] = [
  looksFor(
    'salary',
    '/references#numbers-we-do-not-repeat',
    '/decide/do-i-need-an-mle#limits',
    '/compare/titles-mislead#what-is-known',
  ),
  looksFor('bias', '/face-app/fairness#*'),
  looksFor('racism', '/face-app/fairness#*'),
  looksFor('career change', '/paths#*', '/start#newcomer'),
  looksFor('roadmap', '/paths#*'),
  looksFor('job interview', '/compare/titles-mislead#*'),
  looksFor('org chart', '/teams/structures#*'),
  looksFor('recruiting', '/decide/who-first#*', '/decide/do-i-need-an-mle#*', '/compare/titles-mislead#*'),
  looksFor('powerpoint', '/slides/what-is-ml-engineering#*'),
  looksFor('release notes', '/changelog#*'),
  looksFor('news', '/changelog#*'),
  looksFor('RSS', '/changelog#*'),
  looksFor('dictionary', '/glossary'),
  looksFor('jargon', '/glossary'),
  looksFor('bibliography', '/references'),
  looksFor('getting started', '/start#*', '/face-app/run-it#*'),
  looksFor('installation', '/face-app/run-it#*', '/contributing#on-your-machine', '/paths#start'),
  looksFor('demo', '/face-app/run-it#*'),
  looksFor('request body', '/face-app/recorded#*', '/teams/handoffs#*'),
  looksFor('troubleshooting', '/face-app/when-it-fails#*'),
  looksFor('surveillance', '/face-app/privacy#*'),
  looksFor('pull request', '/contributing#*'),
  looksFor('neighboring titles', '/roles/neighbours'),
  looksFor('enrollment', '/glossary#term-enrolment', '/face-app/model#enrolment'),
  looksFor('cutoff', '/glossary#term-threshold', '/face-app/thresholds#*'),
];

/** Words for things that the site calls by another name. */
export const SYNONYMS: readonly RelevanceQuery[] = [...ACRONYMS, ...OF_THE_TRADE, ...EVERYDAY];
