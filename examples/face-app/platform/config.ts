import {resolve} from 'node:path';
import {SETTINGS} from './configFields';
import {nearestName} from './nearestName';
import type {Setting} from './settings';

type Settings = typeof SETTINGS;

/** What was set from outside, checked; or else the defaults. */
export type Config = {
  readonly [Field in keyof Settings]: Settings[Field] extends Setting<
    infer Value
  >
    ? Value
    : never;
};

/** What a process does: everything, or one part of it. */
export const ROLES = ['all', 'api', 'worker', 'model-server'] as const;
export type Role = (typeof ROLES)[number];

/** Read by the tests alone; not a mistake. */
const OTHER_NAMES = ['FACE_APP_SKIP_POSTGRES'];
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Everything that is wrong with the configuration, one sentence each. */
export class WrongConfig extends Error {
  override readonly name = 'WrongConfig';

  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

interface Checked {
  /** What the process is to do. */
  readonly role?: Role;
  /** Names of the model releases that there are. Not checked when left out. */
  readonly models?: readonly string[];
}

// #region report-all-at-once
/** Reads the environment. Throws one {@link WrongConfig} that names every mistake, so that nobody mends them one by one. */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
  {role = 'all', models}: Checked = {},
): Config {
  const problems: string[] = unknownNames(env);
  const read = <Value>(setting: Setting<Value>): Value => {
    const given = env[setting.name]?.trim() ?? '';
    if (given === '') return setting.fallback;
    const value = setting.parse(given);
    if (value === undefined) problems.push(wrongValue(setting, given));
    return value ?? setting.fallback;
  };
  const config = Object.fromEntries(
    Object.entries(SETTINGS).map(([field, setting]) => [
      field,
      read<unknown>(setting),
    ]),
  ) as Config;
  problems.push(...wrongTogether(config, role));
  problems.push(...wrongModel(config, models));
  if (problems.length > 0) throw new WrongConfig(problems);
  return {...config, data: resolve(config.data)};
}
// #endregion report-all-at-once

function wrongValue(setting: Setting<unknown>, given: string): string {
  const shown =
    setting.isSecret === true
      ? `a value of ${String(given.length)} characters (not shown)`
      : `"${given}"`;
  return `${setting.name} is ${shown}. Give ${setting.allowed}.`;
}

function unknownNames(env: Readonly<Record<string, unknown>>): string[] {
  const known = [
    ...Object.values(SETTINGS).map(({name}) => name),
    ...OTHER_NAMES,
  ];
  return Object.keys(env)
    .filter((name) => name.startsWith('FACE_APP_') && !known.includes(name))
    .map((name) => {
      const near = nearestName(name, known);
      return `${name} is no setting.${near === undefined ? '' : ` Did you mean ${near}?`}`;
    });
}

/** Values that are right alone and wrong together. */
function wrongTogether(config: Config, role: Role): string[] {
  const open = [config.host, config.modelHost].find(
    (host) => !LOOPBACK.includes(host),
  );
  return [
    open !== undefined && config.apiToken === undefined
      ? `FACE_APP_API_TOKEN is not set, and "${open}" can be reached from other machines. Give a token of 24 or more characters, or listen on 127.0.0.1.`
      : '',
    (role === 'api' || role === 'worker') && config.database === undefined
      ? `DATABASE_URL is not set, and the role "${role}" works only with a PostgreSQL server: the embedded database lives in one process. Give its address, or start without a role.`
      : '',
    (role === 'api' || role === 'worker') && config.modelServer === undefined
      ? `FACE_APP_MODEL_SERVER is not set, and the role "${role}" does not start one. Give its address, such as http://127.0.0.1:4181.`
      : '',
  ].filter((problem) => problem !== '');
}

function wrongModel(
  {model, modelServer}: Config,
  models: readonly string[] | undefined,
): string[] {
  // A model server elsewhere has releases of its own.
  if (models === undefined || modelServer !== undefined) return [];
  return models.includes(model)
    ? []
    : [
        `FACE_APP_MODEL is "${model}". Give the name of a release that there is: ${models.join(', ')}.`,
      ];
}
