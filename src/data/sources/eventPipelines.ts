import type {Source} from './types';

/** What happens between “a photo was stored” and “the model has answered”. */
export const EVENT_PIPELINES = {
  'aws-s3-events': {
    id: 'aws-s3-events',
    short: 'AWS, S3 event notifications',
    authors: 'AWS Storage Blog and AWS Knowledge Center',
    title:
      'Manage event ordering and duplicate events with Amazon S3 Event Notifications, and Why do I see duplicate messages in SQS for the same S3 event?',
    published: 'AWS blog and documentation',
    url: 'https://aws.amazon.com/blogs/storage/manage-event-ordering-and-duplicate-events-with-amazon-s3-event-notifications/',
    facts: {
      'at-least-once': {
        mark: 'V',
        text: 'Amazon S3 event notifications are designed to arrive at least once; retries occasionally cause duplicates.',
      },
      'no-order': {mark: 'V', text: 'Amazon S3 event notifications are not guaranteed to arrive in order.'},
      sequencer: {
        mark: 'V',
        text: 'Each S3 event carries a “sequencer”, a hexadecimal value that orders PUT and DELETE events for the same object key only; duplicates share it.',
      },
      'sequencer-comparison': {
        mark: 'V',
        text: 'Sequencer values may differ in length, so the shorter is padded on the right with zeros before two are compared.',
      },
      'other-clouds': {
        mark: 'S',
        text: 'Other clouds offer the same pattern: a bucket publishes object events to a topic that workers subscribe to.',
      },
      'processed-table': {
        mark: 'V',
        text: 'The recommended cure for duplicate events is to keep a table of processed events and to check it before processing.',
      },
    },
  },
  'aws-sqs-dlq': {
    id: 'aws-sqs-dlq',
    short: 'AWS, SQS guide',
    authors: 'AWS',
    title:
      'Amazon SQS Developer Guide (dead-letter queues, inconsistent message processing) and Prescriptive Guidance on partial batch responses',
    published: 'AWS documentation, a living document',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
    caveat:
      'The fact about queue-to-function delivery quotes the Lambda documentation as given in DataBiosphere/azul issue 8143, 2026.',
    facts: {
      'receives-above-one': {
        mark: 'V',
        text: 'AWS advises against setting the maximum number of receives to 1 for a dead-letter queue: a message can be counted as received although no consumer got it.',
      },
      'poison-message': {
        mark: 'V',
        text: 'Without partial batch responses, one failing (“poison”) message sends the whole batch back to the queue to be retried, good messages included.',
      },
      'idempotent-handler': {
        mark: 'S',
        text: 'The mapping from an SQS queue to a Lambda function also delivers at least once, for ordered (FIFO) queues too, so the handler must be idempotent.',
      },
      'visibility-timeout': {
        mark: 'S',
        text: 'The default visibility timeout of Amazon SQS is 30 seconds and the maximum is 12 hours.',
      },
      'six-times-timeout': {
        mark: 'S',
        text: 'A common recommendation is a visibility timeout of at least six times the function’s own timeout.',
      },
    },
  },
  'trigger-pitfalls': {
    id: 'trigger-pitfalls',
    short: 'Issues on photo triggers',
    authors: 'Public issue threads',
    title: 'Reports of pipelines that a new photo triggers',
    published:
      'GitHub: aws-samples/amazon-s3-checksum-verification 3; adieuadieu/retinal 48; jpsim/AWSPics 1; ysugimoto/aws-lambda-image 161; nextcloud/recognize 637, 809, 912, 967; matiasdelellis/facerecognition 147',
    facts: {
      'endless-loop': {
        mark: 'V',
        text: 'Writing results back to the bucket that triggers the function starts an endless loop; a metadata write counts as a new object.',
      },
      'missed-events': {
        mark: 'V',
        text: 'Users ask how to catch up on pictures that arrived while the function was down: without a queue or a re-scan, those events are gone.',
      },
      'album-burst': {
        mark: 'V',
        text: 'Uploading one album can trigger a downstream step hundreds of times; teams debounce through a queue.',
      },
      'object-missing': {
        mark: 'V',
        text: 'The object may be missing when the handler runs, because it was deleted or renamed meanwhile: “not found” is a final outcome, not a reason to retry.',
      },
      'queue-empty-unprocessed': {
        mark: 'V',
        text: 'A recurring report in photo software with face recognition: the queue is empty, yet pictures are unprocessed.',
      },
      'queue-full-no-worker': {
        mark: 'V',
        text: 'A recurring report in photo software with face recognition: the queue is full, yet no worker is scheduled.',
      },
      'batch-too-large': {
        mark: 'V',
        text: 'A recurring report in photo software with face recognition: the batch is so large that the job is killed and starts over, for a month.',
      },
      'worker-out-of-memory': {
        mark: 'V',
        text: 'A recurring report in photo software with face recognition: the worker runs out of memory until RAM is raised.',
      },
    },
  },
  pgvector: {
    id: 'pgvector',
    short: 'pgvector README',
    authors: 'The pgvector project',
    title: 'pgvector: open-source vector similarity search for Postgres',
    published: 'GitHub, a living document',
    url: 'https://github.com/pgvector/pgvector',
    facts: {
      'exact-by-default': {
        mark: 'V',
        text: 'By default pgvector searches the nearest neighbours exactly, which finds all of them.',
      },
      'index-trades-recall': {
        mark: 'V',
        text: 'An approximate index in pgvector trades some recall for speed: unlike with other indexes, queries give different results once it is there.',
      },
      'bytes-per-vector': {
        mark: 'V',
        text: 'In pgvector each vector takes 4 bytes for each of its numbers and 8 bytes more.',
      },
    },
  },
  kserve: {
    id: 'kserve',
    short: 'KServe documentation',
    authors: 'The KServe project',
    title: 'Model Serving Runtimes',
    published: 'KServe documentation, version 0.12',
    url: 'https://kserve.github.io/website/0.12/modelserving/v1beta1/serving_runtime/',
    facts: {
      'own-server': {
        mark: 'V',
        text: 'KServe comes with servers for common kinds of model, and can also run a model server that somebody built.',
      },
      autoscaling: {
        mark: 'V',
        text: 'KServe scales a deployed model by the requests that come, also to zero and back.',
      },
    },
  },
} as const satisfies {readonly [id: string]: Source};
