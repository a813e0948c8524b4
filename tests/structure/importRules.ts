import {posix} from 'node:path';
import type {Import} from './importsOf';

/** One row of the import table in docs/contributing/architecture.mdx. */
interface Room {
  /** Folder that the row is about. */
  readonly folder: string;
  /** What its files may import, in the words of a message. */
  readonly allowed: string;
  /** Whether a file of this room may import another file of the repository. Both are paths from its root. */
  readonly mayReach: (target: string, path: string) => boolean;
  /** Whether it may import a package, or a module of Node as "node:…". */
  readonly mayUse: (name: string, isTypeOnly: boolean) => boolean;
}

const FACE_APP = 'examples/face-app';
const CONTRACTS = `${FACE_APP}/contracts`;
const MODEL = `${FACE_APP}/model`;

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const isInOneOf =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some((folder) => isIn(path, folder));
const isInSame =
  (depth: number) =>
  (target: string, path: string): boolean =>
    isIn(target, path.split('/').slice(0, depth).join('/'));
/** "src/components/Note", not a file in it. */
const isComponent = (target: string): boolean => /^src\/components\/\w+$/.test(target);

const isNode = (name: string): boolean => name.startsWith('node:');
const isDocusaurus = (name: string): boolean => name.startsWith('@docusaurus/');
const isTheme = (name: string): boolean => /^@theme(-original|-init)?\//.test(name);
const isReact = (name: string): boolean => /^react(-dom)?(\/|$)/.test(name);
const isSmallPackage = (name: string, isTypeOnly: boolean): boolean =>
  !isReact(name) && !isTheme(name) && (!isDocusaurus(name) || isTypeOnly);
const isForComponents = (name: string): boolean =>
  name === 'react' || name === 'clsx' || isDocusaurus(name) || name.startsWith('@theme/');
const SITE_STORAGE = '@generated/site-storage';
const always = (): boolean => true;
const never = (): boolean => false;

const desk = (folder: string, mayUse: Room['mayUse'] = always): Room => ({
  folder: `${FACE_APP}/${folder}`,
  allowed: `itself, ${CONTRACTS}, packages${mayUse === always ? ', Node' : ''}`,
  mayReach: isInOneOf(`${FACE_APP}/${folder}`, CONTRACTS),
  mayUse,
});

/** The nearer room comes first. */
export const ROOMS: readonly Room[] = [
  {folder: 'src/data', allowed: 'itself', mayReach: isInOneOf('src/data'), mayUse: never},
  {
    folder: 'src/contentPolicy',
    allowed:
      'itself, src/data, src/lib, packages but React, @docusaurus and @theme (types of @docusaurus may)',
    mayReach: isInOneOf('src/contentPolicy', 'src/data', 'src/lib'),
    mayUse: isSmallPackage,
  },
  {
    folder: 'src/pageText',
    allowed: 'itself, src/data, src/contentPolicy, src/lib, packages but React, @docusaurus and @theme',
    mayReach: isInOneOf('src/pageText', 'src/data', 'src/contentPolicy', 'src/lib'),
    mayUse: (name, isTypeOnly) => isSmallPackage(name, isTypeOnly) && !isNode(name),
  },
  {
    folder: 'src/search',
    allowed: 'itself, src/data, src/lib, packages but React, @docusaurus and @theme, not Node',
    mayReach: isInOneOf('src/search', 'src/data', 'src/lib'),
    mayUse: (name, isTypeOnly) => isSmallPackage(name, isTypeOnly) && !isNode(name),
  },
  {
    folder: 'src/lib',
    allowed: `itself, src/data, ${CONTRACTS}, ${MODEL}, packages but React, @docusaurus and @theme (types of @docusaurus may), not Node`,
    mayReach: isInOneOf('src/lib', 'src/data', CONTRACTS, MODEL),
    mayUse: (name, isTypeOnly) => isSmallPackage(name, isTypeOnly) && !isNode(name),
  },
  {
    folder: 'src/pageScript',
    allowed: 'itself, src/islands',
    mayReach: isInOneOf('src/pageScript', 'src/islands'),
    mayUse: never,
  },
  {
    folder: 'src/islands',
    allowed: 'itself, src/components, src/search, react, react-dom, preact',
    mayReach: isInOneOf('src/islands', 'src/components', 'src/search'),
    mayUse: (name) => isReact(name) || name === 'preact' || name.startsWith('@generated/'),
  },
  {
    folder: 'src/components',
    allowed: `its own folder, src/data, src/lib, src/pageScript, src/search, ${CONTRACTS}, ${MODEL}, other components by their folder, react, clsx, @docusaurus/*, @theme/*`,
    mayReach: (target, path) =>
      isInSame(3)(target, path) ||
      isInOneOf('src/data', 'src/lib', 'src/pageScript', 'src/search', CONTRACTS, MODEL)(target) ||
      isComponent(target),
    mayUse: isForComponents,
  },
  {
    folder: 'src/theme',
    allowed: `itself, src/data, src/lib, src/pageScript, src/search, ${CONTRACTS}, ${MODEL}, components by their folder, react, clsx, @docusaurus/*, @theme/*, @theme-original/*, ${SITE_STORAGE}`,
    mayReach: (target) =>
      isInOneOf(
        'src/theme',
        'src/data',
        'src/lib',
        'src/pageScript',
        'src/search',
        CONTRACTS,
        MODEL,
      )(target) || isComponent(target),
    mayUse: (name) => isForComponents(name) || isTheme(name) || name === SITE_STORAGE,
  },
  {
    folder: 'src/pages',
    allowed: `itself, src/data, src/lib, src/pageScript, src/search, ${CONTRACTS}, ${MODEL}, components by their folder, react, clsx, @docusaurus/*, @theme/*`,
    mayReach: (target) =>
      isInOneOf(
        'src/pages',
        'src/data',
        'src/lib',
        'src/pageScript',
        'src/search',
        CONTRACTS,
        MODEL,
      )(target) || isComponent(target),
    mayUse: isForComponents,
  },
  {
    folder: 'plugins',
    allowed: 'its own folder, src/data, src/contentPolicy, src/lib, src/pageText, src/search, packages, Node',
    mayReach: (target, path) =>
      isInSame(2)(target, path) ||
      isInOneOf('src/data', 'src/contentPolicy', 'src/lib', 'src/pageText', 'src/search')(target),
    mayUse: always,
  },
  {
    folder: CONTRACTS,
    allowed: 'itself and packages, not Node',
    mayReach: isInOneOf(CONTRACTS),
    mayUse: (name) => !isNode(name),
  },
  desk('model', (name) => !isNode(name)),
  ...['app', 'backend', 'pipeline', 'platform'].map((folder) => desk(folder)),
  {folder: FACE_APP, allowed: 'itself, packages, Node', mayReach: isInOneOf(FACE_APP), mayUse: always},
  ...['tests', 'e2e', 'scripts'].map((folder) => ({
    folder,
    allowed: 'anything',
    mayReach: always,
    mayUse: always,
  })),
];

/** Rooms whose files Node loads as they are: it does not know "@site". */
const RELATIVE_ONLY = [
  'src/data',
  'src/contentPolicy',
  'src/lib',
  'src/pageText',
  'src/search',
  'plugins',
  'examples',
];

/** What is wrong with one import of a file, as a sentence that says what is allowed; undefined when nothing is. */
export function problemOf(path: string, {specifier, isTypeOnly}: Import): string | undefined {
  const room = ROOMS.find(({folder}) => isIn(path, folder));
  if (room === undefined) return `${path} stands in no room of docs/contributing/architecture.mdx.`;
  const target = targetOf(path, specifier);
  const isTest = /\.(test|spec)\.tsx?$/.test(path);
  const isAllowed =
    target === undefined ? isTest || room.mayUse(specifier, isTypeOnly) : room.mayReach(target, path);
  if (!isAllowed)
    return `${path} imports "${specifier}". Files in ${room.folder} may import: ${room.allowed}.`;
  return target === undefined ? undefined : spellingProblemOf(path, specifier, target);
}

/** Path from the root of the repository, or undefined for a package. */
function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('@site/')) return posix.normalize(specifier.slice('@site/'.length));
  return /^\.\.?(\/|$)/.test(specifier)
    ? posix.join(posix.dirname(path), specifier).replace(/\/$/, '')
    : undefined;
}

function spellingProblemOf(path: string, specifier: string, target: string): string | undefined {
  const isAlias = specifier.startsWith('@site/');
  if (RELATIVE_ONLY.some((folder) => isIn(path, folder))) {
    return isAlias
      ? `${path} imports "${specifier}". Write a relative path: Node does not know "@site".`
      : undefined;
  }
  if (!isIn(path, 'src') || isAlias || !specifier.startsWith('..')) return undefined;
  return `${path} imports "${specifier}". Across folders of src write "@site/${target}".`;
}
