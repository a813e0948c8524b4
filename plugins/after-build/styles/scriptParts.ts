import {styleModuleCode} from '../../../src/lib/styleModuleCode';
import type {SiteFiles} from '../step';

/** What script may write into a page beyond what its HTML holds. */
export interface ScriptPart {
  /** Names of classes that belong to no style module. */
  readonly classes: ReadonlySet<string>;
  /** Names of elements. */
  readonly elements: ReadonlySet<string>;
  /** Of the style modules whose classes it writes. */
  readonly codes: ReadonlySet<string>;
}

export interface ScriptParts {
  /** On every page. */
  readonly everywhere: ScriptPart;
  /** On a page that holds the island of this name. */
  readonly byIsland: ReadonlyMap<string, ScriptPart>;
}

interface Folder extends ScriptPart {
  /** Names of the components that it draws. */
  readonly draws: readonly string[];
}

const COMPONENTS = 'src/components';
/** Whose scripts run on every page. What src/theme draws stands in the HTML, and no script takes it over. */
const ON_EVERY_PAGE = ['src/pageScript', 'src/islands'];
/** Names the islands: components which come only with the pages that hold them. */
export const REGISTER = 'src/islands/registry.ts';

/** Reads in the sources what script may write into a page. */
export async function readScriptParts(files: SiteFiles): Promise<ScriptParts> {
  const paths = (await files.listSource('src')).filter((path) => !/\.test\.tsx?$/.test(path));
  const names = new Set(paths.flatMap((path) => new RegExp(`^${COMPONENTS}/(\\w+)/`).exec(path)?.[1] ?? []));
  const folders = new Map<string, Folder>();
  for (const name of names) {
    const own = paths.filter((path) => path.startsWith(`${COMPONENTS}/${name}/`));
    folders.set(name, await readFolder(own, files));
  }
  const shared = await readFolder(
    paths.filter(
      (path) => ON_EVERY_PAGE.some((folder) => path.startsWith(`${folder}/`)) && path !== REGISTER,
    ),
    files,
  );
  const byIsland = new Map<string, ScriptPart>();
  for (const [island, name] of paths.includes(REGISTER) ? islandsIn(await files.readSource(REGISTER)) : []) {
    const folder = folders.get(name);
    if (folder === undefined)
      throw new Error(`${REGISTER}: no component has a folder ${COMPONENTS}/${name}.`);
    byIsland.set(island, withDrawn(folder, folders));
  }
  return {everywhere: withDrawn(shared, folders), byIsland};
}

/** The name of each island with that of the folder its component comes from. */
function islandsIn(register: string): (readonly [island: string, folder: string])[] {
  const entries = register.matchAll(
    /(\w+): \(\) =>\s*import\([^']*'\w+' \*\/ '@site\/src\/components\/(\w+)\//g,
  );
  return [...entries].map(([, island = '', folder = '']) => [island, folder]);
}

async function readFolder(paths: readonly string[], files: SiteFiles): Promise<Folder> {
  const scripts = await Promise.all(paths.filter((path) => /\.tsx?$/.test(path)).map(files.readSource));
  const code = scripts.join('\n');
  return {
    classes: new Set(classesIn(code)),
    elements: new Set(elementsOf(code)),
    codes: new Set(paths.filter((path) => path.endsWith('.module.css')).map(styleModuleCode)),
    draws: [...code.matchAll(/['"](?:@site\/src\/components|(?:\.\.\/)+components|\.\.)\/(\w+)/g)].map(
      (match) => match[1] ?? '',
    ),
  };
}

/**
 * The words in string literals that may be names of classes: those with a hyphen or a low line, and the others where
 * a class is plainly meant. A word such as "button" has many meanings in a script.
 */
function classesIn(code: string): string[] {
  const words = (text: string): string[] =>
    (text.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).flatMap((string) => string.match(/[\w-]+/g) ?? []);
  const places = code.match(/(className=|classList\.\w+|clsx)[({]?[^;>]*/g) ?? [];
  return [...words(code).filter((word) => /[-_]/.test(word)), ...places.flatMap(words)];
}

function elementsOf(code: string): string[] {
  return [...code.matchAll(/<([a-z][a-z0-9]*)[\s>/]/g)].map((match) => match[1] ?? '');
}

/** A part together with the components that it draws, and those that these draw. */
function withDrawn(part: Folder, folders: ReadonlyMap<string, Folder>): ScriptPart {
  const found = new Set<Folder>([part]);
  for (const {draws} of found) {
    for (const name of draws) {
      const drawn = folders.get(name);
      if (drawn !== undefined) found.add(drawn);
    }
  }
  return together([...found]);
}

/** What several parts may write. */
export function together(parts: readonly ScriptPart[]): ScriptPart {
  return {
    classes: new Set(parts.flatMap(({classes}) => [...classes])),
    elements: new Set(parts.flatMap(({elements}) => [...elements])),
    codes: new Set(parts.flatMap(({codes}) => [...codes])),
  };
}
