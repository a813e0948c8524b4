import {collectDefaultMetrics, Counter, Histogram, Registry} from 'prom-client';
import type {Metrics} from '../contracts/platform';
import {queueGauges, versionGauge} from './watchedGauges';

/** Seconds: from a row written to a photo that waited for a restart. */
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15, 60];
/** Distances have no unit; thresholds lie around 0.6, so the steps are small there. */
const DISTANCES = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 1];

/** The rooms' counts as Prometheus reads them: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export interface ExposedMetrics extends Metrics {
  readonly contentType: string;
  expose(): Promise<string>;
}

export function createMetrics(): ExposedMetrics {
  const registry = new Registry();
  const registers: [Registry] = [registry];
  const readings: (() => Promise<void>)[] = [];
  collectDefaultMetrics({register: registry});

  const stages = new Histogram({
    name: 'face_app_stage_seconds',
    help: 'How long a photo spent in each stage of its way.',
    labelNames: ['stage'],
    buckets: SECONDS,
    registers,
  });
  const distances = new Histogram({
    name: 'face_app_face_distance',
    help: 'Euclidean distance of each face to the nearest enrolled one.',
    labelNames: ['decision'],
    buckets: DISTANCES,
    registers,
  });
  const counter = (name: string, help: string, label: string) => {
    const counted = new Counter({name, help, labelNames: [label], registers});
    return (value: string, by = 1): void => {
      counted.inc({[label]: value}, by);
    };
  };
  const accepted = counter(
    'face_app_photos_accepted_total',
    'Photos taken in: new, known already, or adopted from the store.',
    'kind',
  );
  const refused = counter(
    'face_app_uploads_refused_total',
    'Uploads refused, by the kind of problem.',
    'kind',
  );
  const outcomes = counter(
    'face_app_outcomes_total',
    'What became of photos at the worker.',
    'outcome',
  );
  const faces = counter(
    'face_app_faces_total',
    'Faces decided on.',
    'decision',
  );
  const mended = counter(
    'face_app_reconciled_total',
    'What the reconciler found and mended.',
    'finding',
  );

  return {
    contentType: registry.contentType,
    expose: async () => {
      await Promise.all(readings.map((read) => read()));
      return registry.metrics();
    },
    stageTook: (stage, seconds) => {
      stages.observe({stage}, seconds);
    },
    photoAccepted: accepted,
    uploadRefused: refused,
    jobEnded: outcomes,
    // #region count-decisions
    faceDecided: (distance, isKnown) => {
      const decision = isKnown ? 'known' : 'unknown';
      faces(decision);
      if (distance !== null) distances.observe({decision}, distance);
    },
    // #endregion count-decisions
    reconciled: (findings) => {
      for (const [finding, count] of Object.entries(findings)) {
        mended(finding, count);
      }
    },
    watchQueue: (read) => {
      readings.push(queueGauges(registers, read));
    },
    watchModelVersion: (read) => {
      readings.push(versionGauge(registers, read));
    },
  };
}
