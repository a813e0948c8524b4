import {ASK_EACH_TIME, type HeaderRule} from './siteHeaders';

/**
 * The same headers as lines to `include` in a `server` block of nginx. What depends on the address is decided with
 * `set`, because an `add_header` in a `location` would drop all that stand outside of it.
 */
export function nginxInclude(site: HeaderRule, folders: readonly HeaderRule[]): string {
  const names = new Set(folders.flatMap(({headers}) => headers.map(([name]) => name)));
  return [
    '# Written by each build, for the address that it was made for. Include it in the server block; a location with',
    '# an add_header of its own would lose all of these. Reload nginx with each build that you publish: it names the',
    '# scripts and styles of the pages, and browsers leave out those that it does not name.',
    ...site.headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
    ...[...names].map((name) => `set ${variable(name)} "${name === 'Cache-Control' ? ASK_EACH_TIME : ''}";`),
    ...folders.flatMap(({below, headers}) => [
      `if ($uri ~ "^${escaped(below)}") {`,
      ...headers.map(([name, value]) => `  set ${variable(name)} "${value}";`),
      '}',
    ]),
    '# Not "always": an asset that is missing for a moment must not be missing for a year.',
    ...[...names].map((name) => `add_header ${name} ${variable(name)};`),
    '',
  ].join('\n');
}

function variable(header: string): string {
  return `$ml_roles_${header.toLowerCase().replaceAll('-', '_')}`;
}

function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
