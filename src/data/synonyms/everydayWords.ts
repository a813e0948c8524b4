import type {Synonym} from './types';

/** Plain words that hold on every page: they are looked for wherever the site's own word stands. */
export const EVERYDAY_WORDS: readonly Synonym[] = [
  {say: ['photo', 'photograph'], mean: ['picture']},
  {say: ['picture', 'pic'], mean: ['photo']},
  {say: ['image', 'selfie', 'snapshot', 'portrait', 'jpeg', 'jpg'], mean: ['photo', 'picture']},
  {say: ['album', 'photo library', 'camera roll'], mean: ['photos']},
  {
    say: [
      'facial recognition',
      'face matching',
      'recognise faces',
      'recognize faces',
      'identify people',
      'face identification',
    ],
    mean: ['face recognition'],
  },
  {say: ['facial'], mean: ['face']},
  {
    say: ['face id', 'faceid', 'face unlock', 'unlock a phone', 'unlock my phone'],
    mean: ['verification'],
    find: ['/face-app/thresholds#one-to-many'],
  },
  {say: ['similar faces', 'lookalike', 'twins'], mean: ['nearest neighbour', 'false match']},
  {
    say: ['register a face', 'add a person', 'add a face', 'sign up', 'onboard a person', 'registration'],
    mean: ['enrolment'],
  },
  {
    say: ['smartphone', 'mobile', 'iphone', 'android', 'ios', 'frontend', 'front end', 'user interface'],
    find: ['/face-app/app'],
  },

  {say: ['repair', 'mend', 'solve', 'troubleshoot', 'resolve', 'debug'], mean: ['fixes']},
  {say: ['break', 'broke', 'broken', 'crash', 'malfunction'], mean: ['breaks', 'fails']},
  {
    say: [
      'goes down',
      'went down',
      'is down',
      'stops working',
      'stopped working',
      'not working',
      'does not work',
    ],
    mean: ['breaks', 'fails'],
  },
  {say: ['fail', 'fails'], mean: ['failures', 'goes wrong']},
  {say: ['failure', 'error', 'fault', 'problem', 'trouble'], mean: ['fails', 'goes wrong']},
  {
    say: ['night', 'midnight', '3am', '3 am', '3 a m', 'weekend', 'out of hours', 'after hours', 'standby'],
    mean: ['on call', 'called at night'],
  },
  {
    say: ['wake', 'wakes', 'woken', 'paged', 'gets a call', 'phone rings', 'telephone'],
    mean: ['on call', 'who is called'],
  },
  {
    say: ['in charge', 'accountable', 'liable', 'blame', 'whose fault', 'guilty', 'whose job', 'answerable'],
    mean: ['responsible', 'who owns'],
  },
  {say: ['owner', 'ownership', 'belongs to'], mean: ['owns', 'responsible']},
  {say: ['emergency', 'firefighting', 'disaster'], mean: ['incident', 'when it fails']},

  {say: ['recruit', 'employ', 'staffing', 'headhunt', 'bring on board', 'take on'], mean: ['hire']},
  {say: ['job', 'profession', 'occupation', 'position'], mean: ['roles']},
  {
    say: ['duty', 'duties', 'day to day', 'typical day', 'typical week', 'daily work', 'day in the life'],
    mean: ['week’s work'],
  },
  {say: ['skill', 'qualification', 'expertise', 'know how'], mean: ['knows', 'skills']},
  {say: ['department', 'squad'], mean: ['team']},
  {
    say: ['colleague', 'coworker', 'co worker', 'collaborate', 'collaboration', 'work together', 'cooperate'],
    mean: ['works most with', 'handoff'],
  },
  {say: ['deliverable', 'deliver', 'pass on', 'transfer', 'hand off'], mean: ['handed over', 'handoff']},
  {say: ['interface', 'agreement', 'sla between teams'], mean: ['contract']},
  {
    say: [
      'productionize',
      'productionise',
      'productionalize',
      'go live',
      'going live',
      'ship',
      'roll out',
      'launch',
    ],
    mean: ['deployment', 'production'],
  },
  {say: ['host', 'hosting', 'serve', 'serving'], mean: ['model server', 'cloud']},
  {say: ['undo', 'revert', 'go back', 'restore', 'downgrade'], mean: ['rollback']},
  {
    say: ['upgrade', 'new release', 'swap the model', 'replace the model', 'update the model'],
    mean: ['new version', 'new model'],
  },
  {say: ['retrain', 'train again'], mean: ['retraining']},
  {say: ['alert', 'warning'], mean: ['alarms', 'monitoring']},
  {say: ['watch', 'observe', 'supervise', 'keep an eye on'], mean: ['monitoring']},
  {
    say: ['getting worse', 'degrade', 'degradation', 'decay', 'stale', 'outdated model'],
    mean: ['drift', 'still right'],
  },
  {
    say: ['slow', 'too slow', 'sluggish', 'takes too long', 'delay', 'waiting time', 'response speed'],
    mean: ['latency', 'queue'],
  },
  {say: ['fast', 'speed'], mean: ['throughput', 'latency']},
  {
    say: [
      'traffic',
      'heavy load',
      'high load',
      'growth',
      'grow',
      'high volume',
      'large scale',
      'internet scale',
      'peak',
    ],
    mean: ['scale'],
  },
  {say: ['price', 'expensive', 'budget', 'pricing', 'spend', 'money', 'cheap'], mean: ['cost']},
  {say: ['backlog', 'catch up', 'jam', 'waiting line'], mean: ['queue']},
  {say: ['start automatically', 'kick off', 'automatically'], mean: ['trigger']},
  {say: ['repeated', 'twice', 'double', 'processed twice'], mean: ['duplicate']},
  {say: ['storage', 'save'], mean: ['stored', 'keep']},
  {say: ['hand labelled', 'annotate', 'annotated', 'correct answer'], mean: ['label', 'ground truth']},
  {
    say: [
      'model performance',
      'test a model',
      'validate',
      'validation',
      'model quality',
      'quality of the model',
    ],
    mean: ['evaluation'],
  },
  {say: ['explore data', 'data exploration', 'look at the data'], mean: ['exploratory analysis']},
  {
    say: ['clean', 'cleaning', 'tidying', 'wrangling', 'data preparation', 'data prep'],
    mean: ['cleans the data', 'data quality'],
  },
  {say: ['ingest', 'ingestion', 'collect data', 'data collection'], mean: ['ETL', 'data pipeline']},
  {say: ['readiness level', 'how advanced', 'ladder'], mean: ['maturity', 'levels']},
  {
    say: ['silo', 'thrown over the wall', 'throw over the wall', 'friction'],
    mean: ['handoff', 'central team'],
  },
  {
    say: ['notebook to production', 'laptop to production', 'prototype to production'],
    mean: ['model into production'],
  },
];
