import {Gauge, type Registry} from 'prom-client';
import type {QueueDepth} from '../contracts/platform';

/** NaN stands for "not known", as while the database is away: no number is better than a wrong one. */
const NOT_KNOWN: QueueDepth = {
  waiting: NaN,
  active: NaN,
  deadLetters: NaN,
  oldestAge: NaN,
};

/** Returns what must be called before each scrape. */
export function queueGauges(
  registers: [Registry],
  read: () => Promise<QueueDepth>,
): () => Promise<void> {
  const jobs = new Gauge({
    name: 'face_app_queue_jobs',
    help: 'Photos in the queue, by state.',
    labelNames: ['state'],
    registers,
  });
  const oldest = new Gauge({
    name: 'face_app_queue_oldest_seconds',
    help: 'For how long the oldest photo has been waiting.',
    registers,
  });
  const deadLetters = new Gauge({
    name: 'face_app_dead_letters',
    help: 'Photos that a person must look at.',
    registers,
  });
  return async () => {
    const depth = await read().catch(() => NOT_KNOWN);
    jobs.set({state: 'waiting'}, depth.waiting);
    jobs.set({state: 'active'}, depth.active);
    oldest.set(depth.oldestAge);
    deadLetters.set(depth.deadLetters);
  };
}

/** Returns what must be called before each scrape. */
export function versionGauge(
  registers: [Registry],
  read: () => Promise<string | undefined>,
): () => Promise<void> {
  const info = new Gauge({
    name: 'face_app_model_info',
    help: 'The model version that answers now, as a label; always 1.',
    labelNames: ['version'],
    registers,
  });
  return async () => {
    const version = await read().catch(() => undefined);
    info.reset();
    if (version !== undefined) info.set({version}, 1);
  };
}
