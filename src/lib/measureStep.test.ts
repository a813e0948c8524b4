import {expect, it} from 'vitest';
import {measureStep, STEP_PREFIX} from './measureStep';

it('gives what the step gives, and leaves a measure of its name', async () => {
  expect(await measureStep('drawing', () => Promise.resolve(7))).toBe(7);
  expect(performance.getEntriesByName(`${STEP_PREFIX}drawing`, 'measure')).toHaveLength(1);
});
