import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {DCLinter} from 'dclint';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';
import {loadConfig, ROLES} from '../../platform';

/*
 * No container engine runs here, so the file is linted, held against the official Compose schema (which dclint carries)
 * and against what the app itself accepts. That the services find each other is not shown by this.
 */
const ROOT = new URL('../../', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, ROOT));

/** A tag that names one version, as "20.20.2-bookworm-slim" or "0.8.2-pg17" does; "latest" or "20" would drift. */
const PINNED = /:\d+\.\d+\.\d+(-[\w.-]+)?$/;
const SECRET = /PASSWORD|TOKEN|SECRET|DATABASE_URL/;

const Service = z.object({
  image: z.string(),
  build: z.object({dockerfile: z.string()}).optional(),
  command: z.tuple([z.enum(ROLES)]).optional(),
  user: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  mem_limit: z.string(),
  restart: z.literal('unless-stopped'),
  healthcheck: z.object({test: z.tuple([z.literal('CMD')], z.string())}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  depends_on: z
    .record(z.string(), z.object({condition: z.literal('service_healthy')}))
    .default({}),
});
const Compose = z.object({
  services: z.record(z.string(), Service),
  networks: z.record(z.string(), z.unknown()),
  volumes: z.record(z.string(), z.unknown()),
});

const {services, networks, volumes} = Compose.parse(
  parse(readFileSync(pathOf('compose.yaml'), 'utf8'), {merge: true}),
);
const entries = Object.entries(services);

test('the linter finds nothing, and the file keeps to the official schema', () => {
  const rules = {
    // Keys stand in the order in which they explain themselves.
    'service-keys-order': 0,
    'top-level-properties-order': 0,
  } as const;
  const linter = new DCLinter({
    rules,
    quiet: false,
    debug: false,
    exclude: [],
  });
  const results = linter.lintFiles([pathOf('compose.yaml')], false);
  expect(results.flatMap(({messages}) => messages)).toEqual([]);
});

test('each role of the app and the database run as a service of their own', () => {
  const roles = entries.flatMap(([, {command}]) => command ?? []);
  expect(roles.sort()).toEqual(['api', 'model-server', 'worker']);
  expect(Object.keys(services)).toContain('database');
});

test.each(entries)(
  '%s stands on a pinned image, not as root, and names only what there is',
  (_, {image, build, user, depends_on, networks: joined, volumes: mounts}) => {
    expect(image).toMatch(PINNED);
    if (build === undefined) expect(user).toMatch(/^(?!root)/);
    else expect(existsSync(pathOf(build.dockerfile))).toBe(true);
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(Object.keys(depends_on)),
    );
    expect(Object.keys(networks)).toEqual(expect.arrayContaining(joined));
    expect(Object.keys(volumes)).toEqual(
      expect.arrayContaining(mounts.map((mount) => mount.split(':')[0])),
    );
  },
);

test('only the API can be reached, from this machine alone; nothing else has a way out', () => {
  const open = entries.filter(([, {ports}]) => ports.length > 0);
  expect(open.map(([name]) => name)).toEqual(['api']);
  for (const port of services.api?.ports ?? [])
    expect(port).toMatch(/^127\.0\.0\.1:/);
  expect(networks.inside).toEqual({internal: true});
  for (const [name, {networks: joined}] of entries)
    if (name !== 'api') expect(joined).toEqual(['inside']);
});

test('secrets come from outside, and a start without them is refused', () => {
  for (const [, {environment}] of entries)
    for (const [name, value] of Object.entries(environment))
      if (SECRET.test(name)) expect(value).toMatch(/\$\{[A-Z_]+:\?[^}]+\}/);
});

test.each(entries.filter(([, {command}]) => command !== undefined))(
  'the app accepts the settings of %s, and its health is asked where it listens',
  (_, {command, environment, healthcheck}) => {
    const given = Object.entries({FACE_APP_HOST: '0.0.0.0', ...environment});
    const env = given.map(([name, value]) => [
      name,
      value.replaceAll(/\$\{[^}]+\}/g, 'a'.repeat(24)),
    ]);
    const [role] = command ?? [];
    const config = loadConfig(
      Object.fromEntries(env) as Record<string, string>,
      role === undefined ? {} : {role},
    );
    const ports = [config.port, config.workerPort, config.modelPort];
    const address = new URL(healthcheck.test.at(-1) ?? '');
    expect(ports).toContain(Number(address.port));
    expect(existsSync(pathOf(healthcheck.test[2] ?? ''))).toBe(true);
  },
);
