import type {Synonym} from './types';

/** What people say when something has gone wrong, and the failure or the passage that they mean. */
export const FAILURE_PHRASES: readonly Synonym[] = [
  {
    say: ['what can go wrong', 'what could go wrong', 'failure mode', 'pitfalls', 'worst case'],
    find: ['/face-app/when-it-fails'],
  },
  {
    say: ['chaos engineering', 'stress test', 'load test', 'fire drill'],
    find: ['/face-app/pipeline#drill', '/face-app/run-it#break'],
  },
  {
    say: ['kill a process', 'break it on purpose', 'cause a failure'],
    find: ['/face-app/break-it', '/face-app/pipeline#drill'],
  },
  {say: ['idempotence', 'deduplicate', 'dedupe'], mean: ['idempotent', 'same event twice']},
  {
    say: ['duplicate photo', 'same photo twice'],
    find: ['/face-app/when-it-fails#failure-duplicate-event', '/face-app/backend#same-picture-once'],
  },
  {
    say: ['delivered twice', 'duplicate message'],
    find: ['/face-app/when-it-fails#failure-duplicate-event'],
  },
  {say: ['wrong order', 'ordering', 'in order'], mean: ['out of order']},
  {
    say: [
      'lost message',
      'missed event',
      'lost event',
      'event gets lost',
      'event is lost',
      'nothing happens',
    ],
    find: ['/face-app/when-it-fails#failure-lost-event'],
  },
  {
    say: ['no answer', 'never answers', 'answer missing', 'waits forever', 'hangs'],
    find: ['/face-app/when-it-fails#failure-lost-message', '/face-app/app#listening'],
  },
  {
    say: ['infinite loop', 'endless loop', 'triggers itself', 'loop'],
    find: ['/face-app/when-it-fails#failure-endless-loop'],
  },
  {
    say: [
      'corrupt',
      'corrupted',
      'broken image',
      'broken file',
      'bad photo',
      'invalid image',
      'poison message',
      'poison pill',
    ],
    mean: ['poison photo', 'dead-letter queue'],
  },
  {say: ['failed job', 'failed message', 'give up'], mean: ['dead-letter queue', 'retry']},
  {say: ['try again', 'tries again', 'attempt'], mean: ['retry', 'backoff']},
  {
    say: ['queue grows', 'stuck', 'piling up', 'pile up', 'overload', 'overloaded', 'bottleneck'],
    mean: ['backpressure'],
    find: ['/face-app/when-it-fails#failure-queue-grows'],
  },
  {
    say: ['disk full', 'out of space', 'no space left', 'storage full', 'disk space'],
    find: ['/face-app/when-it-fails#failure-store-full'],
  },
  {
    say: [
      'offline',
      'no network',
      'no internet',
      'bad connection',
      'connection lost',
      'tunnel',
      'timeout',
      'upload fails',
      'failed upload',
    ],
    find: ['/face-app/when-it-fails#failure-upload-cut-off', '/face-app/app#sending'],
  },
  {
    say: ['killed', 'restart', 'power cut', 'process dies', 'worker dies'],
    find: ['/face-app/when-it-fails#failure-worker-killed'],
  },
  {
    say: ['model server down', 'model is down', 'model unavailable'],
    find: ['/face-app/when-it-fails#failure-model-server-down'],
  },
  {
    say: ['bad release', 'bad deploy', 'blank page', 'empty page'],
    find: ['/face-app/when-it-fails#failure-broken-release'],
  },
  {
    say: [
      'works on my machine',
      'different result',
      'different numbers',
      'not reproducible',
      'reproducible',
      'reproduce',
    ],
    mean: ['parity', 'training-serving skew'],
    find: ['/face-app/when-it-fails#failure-other-numbers'],
  },
  {
    say: ['overfitting', 'overfit', 'data leakage', 'test set', 'holdout'],
    find: ['/face-app/when-it-fails#failure-flattering-test', '/face-app/model#measured'],
  },
  {
    say: ['orphan', 'inconsistent', 'out of sync', 'missing file', 'missing photo'],
    mean: ['reconciler', 'picture without a row'],
  },
  {
    say: ['still recognised after', 'still recognized after', 'deleted but', 'after deletion'],
    find: ['/face-app/when-it-fails#failure-deleted-and-known'],
  },
  {
    say: ['no face', 'face not detected', 'face not found', 'no face found'],
    find: ['/face-app/when-it-fails#failure-missed-face'],
  },
  {
    say: ['data changed', 'schema change', 'column changed', 'column renamed'],
    mean: ['schema', 'drift'],
    find: ['/face-app/monitor#drift-or-bug'],
  },
  {
    say: ['camera changed', 'new camera', 'lighting', 'different camera'],
    mean: ['drift'],
    find: ['/face-app/monitor'],
  },
  {
    say: ['atomic', 'all or nothing', 'all or none', 'outbox'],
    mean: ['transaction'],
    find: ['/face-app/backend#all-or-none'],
  },
];
