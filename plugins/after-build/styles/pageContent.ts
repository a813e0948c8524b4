import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {codeOfClass} from '../../../src/lib/styleModuleCode';
import {REGISTER, together, type ScriptPart, type ScriptParts} from './scriptParts';
import type {Compound} from './selectorParts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements of one kind: what a selector can ask of them. */
interface ElementKind {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
}

/** What a page holds, and what its scripts may add. */
export interface PageContent extends ScriptPart {
  readonly kinds: readonly ElementKind[];
}

/** The same for elements of one kind only. */
function nameOfKind({tag, id, classes}: ElementKind): string {
  return JSON.stringify([tag, id, ...classes]);
}

/** Reads the elements of a page as a browser would (WHATWG HTML, by parse5). */
export function readPageContent(html: string, scripts: ScriptParts): PageContent {
  const kinds = new Map<string, ElementKind>();
  const islands = new Set<string>();
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      const attribute = (wanted: string) => node.attrs.find(({name}) => name === wanted)?.value;
      const [list, id, tag] = [attribute('class') ?? '', attribute('id'), node.tagName];
      const classes = new Set(list.split(/\s+/));
      const kind = {tag, id, classes};
      const island = attribute('data-island');
      if (island !== undefined) islands.add(island);
      kinds.set(nameOfKind(kind), kind);
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html));
  const {everywhere, byIsland} = scripts;
  const woken = [...islands].map((name) => {
    const part = byIsland.get(name);
    if (part === undefined)
      throw new Error(`A page holds the island ${name}, which ${REGISTER} does not name.`);
    return part;
  });
  const added = together([everywhere, ...woken]);
  return {kinds: [...kinds.values()], ...added};
}

/** Whether the page holds an element that fits, or script may make one fit. */
export function mayHold(page: PageContent, compound: Compound): boolean {
  const {tag, ids, classes} = compound;
  const fixed = classes.filter((name) => !mayBeAdded(page, name));
  const isMade = fixed.length === 0 && ids.length === 0 && tag !== undefined && page.elements.has(tag);
  return isMade || page.kinds.some((kind) => fits(kind, {tag, ids, classes: fixed}));
}

/** Whether an element of a kind fits a part of a selector. */
function fits({tag, id, classes}: ElementKind, compound: Compound): boolean {
  return (
    (compound.tag === undefined || compound.tag === '*' || compound.tag === tag) &&
    compound.ids.every((one) => one === id) &&
    compound.classes.every((name) => classes.has(name))
  );
}

/** Whether script may give the class to an element of the page. */
function mayBeAdded({classes, codes}: PageContent, name: string): boolean {
  const code = codeOfClass(name);
  return code === undefined ? classes.has(name) : codes.has(code);
}
