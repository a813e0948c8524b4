import {describe, expect, it} from 'vitest';
import {createMetrics} from './metrics';

describe('the metrics', () => {
  it('tell the queue as it is when they are read', async () => {
    const metrics = createMetrics();
    let waiting = 3;
    metrics.watchQueue(() =>
      Promise.resolve({waiting, active: 1, deadLetters: 2, oldestAge: 4.5}),
    );
    expect(await metrics.expose()).toContain(
      'face_app_queue_jobs{state="waiting"} 3',
    );
    waiting = 0;
    const exposed = await metrics.expose();
    expect(exposed).toContain('face_app_queue_jobs{state="waiting"} 0');
    expect(exposed).toContain('face_app_queue_oldest_seconds 4.5');
    expect(exposed).toContain('face_app_dead_letters 2');
  });

  it('say "not a number" instead of an old number while the database is away', async () => {
    const metrics = createMetrics();
    metrics.watchQueue(() => Promise.reject(new Error('lost')));
    metrics.watchModelVersion(() => Promise.reject(new Error('lost')));
    const exposed = await metrics.expose();
    expect(exposed).toContain('face_app_queue_jobs{state="waiting"} Nan');
    expect(exposed).not.toContain('face_app_model_info{');
  });

  it('show one model version at a time', async () => {
    const metrics = createMetrics();
    let version = 'tiny-1';
    metrics.watchModelVersion(() => Promise.resolve(version));
    await metrics.expose();
    version = 'ssd-2';
    const lines = (await metrics.expose()).split('\n');
    expect(
      lines.filter((line) => line.startsWith('face_app_model_info')),
    ).toEqual(['face_app_model_info{version="ssd-2"} 1']);
  });

  it('count stages, outcomes and distances', async () => {
    const metrics = createMetrics();
    metrics.stageTook('infer', 0.3);
    metrics.jobEnded('answered');
    metrics.faceDecided(0.58, true);
    metrics.faceDecided(null, false);
    metrics.reconciled({adoptedPictures: 2});
    const exposed = await metrics.expose();
    expect(exposed).toContain(
      'face_app_stage_seconds_bucket{le="0.5",stage="infer"} 1',
    );
    expect(exposed).toContain('face_app_outcomes_total{outcome="answered"} 1');
    expect(exposed).toContain(
      'face_app_face_distance_bucket{le="0.6",decision="known"} 1',
    );
    expect(exposed).toContain('face_app_faces_total{decision="unknown"} 1');
    expect(exposed).toContain(
      'face_app_reconciled_total{finding="adoptedPictures"} 2',
    );
  });
});
