import {describe, expect, it} from 'vitest';
import {hasSpace} from './healthChecks';
import {createReadiness} from './readiness';

const MEGABYTE = 1024 * 1024;

describe('readiness', () => {
  it('names each part that is not well, and why', async () => {
    const readiness = createReadiness({
      database: () => Promise.reject(new Error('connect to 10.1.2.3 failed')),
      space: hasSpace({freeBytes: () => Promise.resolve(5 * MEGABYTE)}, 200),
      model: () => Promise.resolve(undefined),
    });
    expect(await readiness.problems()).toEqual({
      database: 'It does not answer.',
      space:
        'Only 5 MB are free where the pictures lie, and 200 MB must be. Free some space, or lower FACE_APP_MIN_FREE_MB.',
    });
  });

  it('asks once for a burst of questions', async () => {
    let asked = 0;
    const readiness = createReadiness({
      model: () => Promise.resolve(String(++asked)),
    });
    await Promise.all([1, 2, 3].map(() => readiness.problems()));
    expect(await readiness.problems()).toEqual({model: '1'});
  });

  it('does not wait for ever for a part that hangs', async () => {
    const readiness = createReadiness({
      database: () => new Promise(() => undefined),
    });
    expect(await readiness.problems()).toEqual({
      database: 'It has not answered for 3 s.',
    });
  });
});
