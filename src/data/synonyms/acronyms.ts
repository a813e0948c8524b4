import type {Synonym} from './types';

/** Short forms that the glossary does not list as names of a term, and words that the site shortens. */
export const ACRONYMS: readonly Synonym[] = [
  {say: ['ml'], mean: ['machine learning']},
  {say: ['machine learning'], mean: ['ML']},
  {say: ['artificial intelligence'], mean: ['AI', 'machine learning']},
  {say: ['ai'], mean: ['machine learning']},
  // Longer than "ai", so that neither is read as a question about machine learning.
  {
    say: ['ai act', 'eu ai act', 'european ai act'],
    find: ['/face-app/privacy#duties', '/glossary#term-eu-ai-act'],
  },
  {say: ['ai engineer'], find: ['/roles/neighbours#ai-engineer']},

  {say: ['mle'], mean: ['machine learning engineer']},
  {say: ['ds'], mean: ['data scientist']},
  {say: ['de or ds', 'de vs ds', 'ds vs de'], find: ['/compare/data-engineer-vs-data-scientist']},
  {say: ['ds or mle', 'ds vs mle', 'mle vs ds'], find: ['/compare/data-scientist-vs-ml-engineer']},

  {say: ['cicd'], mean: ['CI/CD']},
  {say: ['iac', 'infrastructure as code'], mean: ['infrastructure', 'manifest']},
  {say: ['oidc', 'sso', 'login', 'password'], find: ['/face-app/privacy#who-can-look']},
  {
    say: ['pii', 'personal information', 'personally identifiable'],
    mean: ['personal data', 'biometric data'],
  },
  {say: ['lgpd', 'ccpa', 'dsgvo', 'rgpd', 'hipaa'], mean: ['GDPR', 'data protection']},
  {say: ['dpo', 'data protection officer', 'dpia'], find: ['/face-app/privacy#whom-to-ask']},
  {say: ['cctv'], find: ['/face-app/privacy#strangers', '/face-app/privacy#duties']},

  // "far" alone stands in "how far can I trust it".
  {
    say: ['far and frr', 'far frr', 'far vs frr', 'fmr and fnmr', 'far rate'],
    find: ['/face-app/thresholds#two-errors'],
  },
  {say: ['fpr'], mean: ['false match rate']},
  {say: ['fnr'], mean: ['false non-match rate']},
  {say: ['tpr', 'tmr'], mean: ['true accept rate']},
  {say: ['fpir', 'fnir'], mean: ['open-set identification']},
  {say: ['auc', 'auroc'], mean: ['ROC curve']},
  {say: ['p95', 'p99', 'percentile'], mean: ['latency', 'service level']},
  {say: ['sli', 'uptime', 'availability'], mean: ['service level']},
  {say: ['kpi'], mean: ['metric']},
  {say: ['qps', 'rps', 'tps'], mean: ['throughput']},
  {say: ['sse'], mean: ['server-sent events']},
  {say: ['knn', 'nn search'], mean: ['nearest neighbour']},
  {say: ['oom', 'out of memory'], find: ['/face-app/when-it-fails#failure-model-server-down']},
  {say: ['poc', 'proof of concept'], find: ['/teams/maturity#you-are-here', '/decide/who-first#table']},
];
