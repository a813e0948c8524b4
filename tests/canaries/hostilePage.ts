import type {Traps} from './traps';

/**
 * What happens when nothing stops the page, as a control with the policy taken away must show:
 * it writes a file, calls a server, prints a secret of the environment, publishes a file from outside of docs/, or
 * hands a reader's browser what `shows` matches.
 */
export type Harm = 'writes' | 'calls' | 'tells' | 'publishes' | RegExp;

export interface HostilePage {
  /** What it tries, in words that complete "a page that …". */
  readonly tries: string;
  /** Class of attack; one page of each class is tried in a full build, too. */
  readonly kind: string;
  readonly harm: Harm;
  readonly ending?: '.md';
  /** Line of the file that must be named. */
  readonly line: number;
  readonly source: (traps: Traps, page: string) => string;
  /** What else lies in its folder: a file's text, or the path in the repository that a link leads to; PAGE is its name. */
  readonly beside?:
    {readonly name: string; readonly content: Content} | {readonly name: string; readonly linkTo: string};
}

type Content = (traps: Traps, page: string) => string;

const FRONT_MATTER = [
  '---',
  'title: A page like any other',
  'question: What does this page do?',
  'description: A page that looks like any other page of the site and is fine but for one line.',
  'slug: /SLUG',
  'keywords: [one, two, three]',
  '---',
];
const BODY = ['', 'The answer stands first.', ''];
/** Line on which the part of a page begins that its author added. */
export const ADDED_LINE = FRONT_MATTER.length + BODY.length + 1;
/** Line of the key that an author added to the front matter. */
export const KEY_LINE = FRONT_MATTER.length;

/** A page that is fine but for what is added at its end. */
export function pageWith(added: string, page: string): string {
  return [...FRONT_MATTER, ...BODY, added, ''].join('\n').replace('SLUG', page);
}

/** A page that is fine but for one more line of front matter, and perhaps for what is added at its end. */
export function pageWithKey(key: string, page: string, added = ''): string {
  return pageWith(added, page).replace('[one, two, three]\n', `[one, two, three]\n${key}\n`);
}

/** Code that writes the file by which the test knows that it ran. */
export function writing({fileOf}: Traps, page: string): string {
  return `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(fileOf(page))}, '')`;
}

/** Code that calls the server by which the test knows that it ran. */
export function calling({addressOf}: Traps, page: string): string {
  return `fetch(${JSON.stringify(addressOf(page))}).catch(() => {})`;
}

/** Pages of one class that are fine but for one block, on the line below the answer. */
export function pagesOf(
  kind: string,
  harm: Harm,
  blocks: Readonly<Record<string, string | Content>>,
): HostilePage[] {
  return Object.entries(blocks).map(([tries, block]) => ({
    tries,
    kind,
    harm,
    line: ADDED_LINE,
    source: (traps, page) => pageWith(typeof block === 'string' ? block : block(traps, page), page),
  }));
}
