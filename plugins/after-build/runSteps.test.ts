import {expect, test} from 'vitest';
import {filesInMemory, siteFixture} from './fixtures';
import {runSteps} from './runSteps';
import type {Step} from './step';

test('the steps run in their order, each after the one before has ended', async () => {
  const done: string[] = [];
  const step = (name: string, ms: number): Step => ({
    name,
    run: async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      done.push(name);
    },
  });
  await runSteps([step('slow', 20), step('quick', 0)], siteFixture(), filesInMemory());
  expect(done).toEqual(['slow', 'quick']);
});

test('a step that fails is named, and none runs after it', async () => {
  let hasRun = false;
  const never: Step = {
    name: 'never',
    run: () => {
      hasRun = true;
      return Promise.resolve();
    },
  };
  const broken: Step = {name: 'cards', run: () => Promise.reject(new Error('No font.'))};
  await expect(runSteps([broken, never], siteFixture(), filesInMemory())).rejects.toThrow(
    'After the build, the step "cards" failed: No font.',
  );
  expect(hasRun).toBe(false);
});
