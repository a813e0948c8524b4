import {ASK_EACH_TIME, type HeaderRule} from './siteHeaders';

/**
 * The same headers as lines to `include` in a `server` block of nginx. What depends on the address is decided with
 * `set`, because an `add_header` in a `location` would drop all that stand outside of it.
 */
export function nginxInclude(site: HeaderRule, assets: HeaderRule): string {
  const isAsset = `if ($uri ~ "^${escaped(assets.below)}")`;
  const conditional = assets.headers.map(([name, value]) => ({
    name,
    value,
    variable: `$ml_roles_${name.toLowerCase().replaceAll('-', '_')}`,
    otherwise: name === 'Cache-Control' ? ASK_EACH_TIME : '',
  }));
  return [
    '# Written by each build, for the address that it was made for. Include it in the server block; a location with',
    '# an add_header of its own would lose all of these.',
    ...site.headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
    ...conditional.map(({variable, otherwise}) => `set ${variable} "${otherwise}";`),
    `${isAsset} {`,
    ...conditional.map(({variable, value}) => `  set ${variable} "${value}";`),
    '}',
    '# Not "always": an asset that is missing for a moment must not be missing for a year.',
    ...conditional.map(({name, variable}) => `add_header ${name} ${variable};`),
    '',
  ].join('\n');
}

function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
