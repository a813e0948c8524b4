import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Databases and the model take a core each; more files at once only make each other late.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes late on a busy machine: a second, as by default, measures the machine. Less than the
    // 15 s after which the silence of a model that a test holds is a failure.
    expect: {poll: {timeout: 10_000}},
  },
});
