import {describe, expect, it} from 'vitest';
import {loadConfig, WrongConfig} from './config';

const problemsOf = (
  env: Record<string, string>,
  checked?: Parameters<typeof loadConfig>[1],
): readonly string[] => {
  try {
    loadConfig(env, checked);
    return [];
  } catch (error) {
    if (error instanceof WrongConfig) return error.problems;
    throw error;
  }
};

describe('the configuration', () => {
  it('needs nothing to be set and then stays on this machine', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4180,
      model: 'tiny',
      database: undefined,
      apiToken: undefined,
    });
    expect(config.data).toMatch(/face-app[/\\]\.face-app$/);
  });

  it('reports every wrong value at once: its name, what was given, what is allowed', () => {
    const problems = problemsOf({
      FACE_APP_PORT: '80x',
      FACE_APP_PHOTO_DAYS: '0',
      FACE_APP_LOG: 'loud',
      FACE_APP_MODEL_SERVER: 'ftp://model',
    });
    expect(problems).toEqual([
      'FACE_APP_PORT is "80x". Give a port (0: any free one) from 0 to 65535.',
      'FACE_APP_MODEL_SERVER is "ftp://model". Give an address such as http://127.0.0.1:4181.',
      'FACE_APP_PHOTO_DAYS is "0". Give a whole number of days from 1 to 3650.',
      'FACE_APP_LOG is "loud". Give one of info, warn, error, silent.',
    ]);
  });

  it('never shows a secret, not even a wrong one', () => {
    const problems = problemsOf({
      FACE_APP_API_TOKEN: 'too-short-secret',
      DATABASE_URL: 'mysql://root:hunter2@db/faces',
    }).join('\n');
    expect(problems).toContain(
      'FACE_APP_API_TOKEN is a value of 16 characters (not shown).',
    );
    expect(problems).toContain('DATABASE_URL');
    expect(problems).not.toMatch(/too-short-secret|hunter2/);
  });

  it('names the setting that was meant when a name is wrong', () => {
    expect(
      problemsOf({FACE_APP_PROT: '4180', FACE_APP_COLOUR_OF_THE_SKY: 'blue'}),
    ).toEqual([
      'FACE_APP_PROT is no setting. Did you mean FACE_APP_PORT?',
      'FACE_APP_COLOUR_OF_THE_SKY is no setting.',
    ]);
  });

  it.each<Record<string, string>>([
    {FACE_APP_HOST: '0.0.0.0'},
    {FACE_APP_MODEL_HOST: '::'},
  ])(
    'is wrong when others can reach the app and no token is set: %j',
    (env) => {
      expect(problemsOf(env)[0]).toMatch(
        /^FACE_APP_API_TOKEN is not set, and "(0\.0\.0\.0|::)" can be reached/,
      );
      expect(problemsOf({...env, FACE_APP_API_TOKEN: 'a'.repeat(24)})).toEqual(
        [],
      );
    },
  );

  it.each(['api', 'worker'] as const)(
    'of the role %s alone needs a database server and a model server',
    (role) => {
      expect(problemsOf({}, {role})).toEqual([
        expect.stringContaining('DATABASE_URL is not set'),
        expect.stringContaining('FACE_APP_MODEL_SERVER is not set'),
      ]);
    },
  );

  it('names the model releases that there are', () => {
    const models = ['ssd', 'tiny'];
    expect(problemsOf({FACE_APP_MODEL: 'tinny'}, {models})).toEqual([
      'FACE_APP_MODEL is "tinny". Give the name of a release that there is: ssd, tiny.',
    ]);
    expect(problemsOf({FACE_APP_MODEL: 'ssd'}, {models})).toEqual([]);
  });

  it('takes an empty value for one that is not set', () => {
    expect(loadConfig({FACE_APP_PORT: '', FACE_APP_API_TOKEN: ' '})).toEqual(
      loadConfig({}),
    );
  });
});
