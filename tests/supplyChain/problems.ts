import {ALLOWED_LICENCES, type Allowances} from './allowances';
import {isLicenceAllowed} from './licence';
import type {LockEntry, Lockfile, Manifest, Override} from './lockfile';

const ALLOWANCES_FILE = 'tests/supplyChain/allowances.ts';
const EXACT_VERSION = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;
const SHA512 = /^sha512-[A-Za-z\d+/]{86}==$/;

/** A dependency whose next release could come in without a change of package.json, each with what to write. */
export function manifestProblems(manifest: Manifest): string[] {
  const {dependencies, devDependencies, optionalDependencies, overrides} = manifest;
  const versions = Object.entries({...dependencies, ...devDependencies, ...optionalDependencies});
  return [...versions, ...versionsIn(overrides ?? {})]
    .filter(([, version]) => !EXACT_VERSION.test(version))
    .map(
      ([name, version]) =>
        `${name} is "${version}" in package.json; write one exact version of the registry, such as "1.2.3".`,
    );
}

/** Versions of overrides at any depth; "$name" repeats one that package.json gives elsewhere. */
function versionsIn(overrides: Readonly<Record<string, Override>>): [name: string, version: string][] {
  return Object.entries(overrides).flatMap(([name, override]) => {
    if (typeof override !== 'string') return versionsIn(override);
    return override.startsWith('$') ? [] : [[name, override] as [string, string]];
  });
}

/** What an install from this lockfile would bring that nobody has agreed to, each with what to do about it. */
export function lockfileProblems({lockfileVersion, packages}: Lockfile, allowances: Allowances): string[] {
  const entries = Object.entries(packages).filter(([place]) => place !== '');
  const problems = entries.flatMap(([place, entry]) => entryProblems(place, entry, allowances));
  if (lockfileVersion !== 3) {
    problems.push(
      `The lockfile has version ${lockfileVersion}, not 3; delete it and run \`npm install\` with npm 9 or newer.`,
    );
  }
  const hosts = new Set(
    entries.flatMap(([, {resolved}]) => (resolved === undefined ? [] : [hostOf(resolved)])),
  );
  if (hosts.size > 1) {
    problems.push(
      `The lockfile names ${hosts.size} hosts (${[...hosts].join(', ')}); all must be one registry.`,
    );
  }
  if (entries.length > allowances.budget) {
    problems.push(
      `${entries.length} packages would be installed; ${allowances.budget} are agreed to. Look for a smaller package, or raise "budget" in ${ALLOWANCES_FILE} and say why.`,
    );
  }
  return problems;
}

function entryProblems(place: string, entry: LockEntry, allowances: Allowances): string[] {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const label = `${name}@${entry.version ?? '?'} (${place})`;
  const problems: string[] = [];
  if (entry.link === true || !EXACT_VERSION.test(entry.version ?? '')) {
    problems.push(`${label} does not come from the registry; install a published version instead.`);
  }
  if (entry.resolved !== undefined && !entry.resolved.startsWith('https://')) {
    problems.push(`${label} is fetched from ${entry.resolved}; install a published version instead.`);
  }
  if (!SHA512.test(entry.integrity ?? '')) {
    problems.push(`${label} has no SHA-512 integrity; run \`npm install\` so that npm writes it.`);
  }
  if (entry.name !== undefined && allowances.aliases[name] !== entry.name) {
    problems.push(
      `${label} is really ${entry.name}; if that is meant, add it to "aliases" in ${ALLOWANCES_FILE}.`,
    );
  }
  if (entry.hasInstallScript === true && !Object.hasOwn(allowances.installScripts, name)) {
    problems.push(
      `${label} has an install script, which is never run here. If it works without, say why in "installScripts" of ${ALLOWANCES_FILE}; if not, choose another package.`,
    );
  }
  const licence = allowances.readLicences[name]?.licence ?? entry.license;
  if (licence === undefined) {
    problems.push(
      `${label} names no licence. Read it in the package, and add it to "readLicences" in ${ALLOWANCES_FILE}.`,
    );
  } else if (!isLicenceAllowed(licence, ALLOWED_LICENCES)) {
    problems.push(
      `${label} has the licence "${licence}". If it may be used, add it to ALLOWED_LICENCES in ${ALLOWANCES_FILE}; if not, choose another package.`,
    );
  }
  return problems;
}

/** What the allowances name and the lockfile no longer has. */
export function staleAllowances({packages}: Lockfile, allowances: Allowances): string[] {
  const {installScripts, aliases, readLicences} = allowances;
  return Object.keys({...installScripts, ...aliases, ...readLicences}).filter(
    (name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)),
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
