import type {Paragraph} from 'mdast';
import type {PageNode, PageTree} from '../../src/contentPolicy/tree/pageNodes';
import {commentOf} from '../../src/contentPolicy/tree/commentOf';
import {textOf} from '../../src/contentPolicy/tree/textOf';
import {elementsOf} from './pages';
import {paragraphsOf} from './prose';

/** A paragraph that states a number or names a law, and nothing near it says where that comes from. */
export interface UncitedNumber {
  readonly line: number;
  /** What looks like a claim: "92%", "1,270", "GDPR". */
  readonly signs: readonly string[];
  readonly text: string;
}

/** Words by which a paragraph names a law. */
const LAW = /\b(GDPR|BIPA|(?:EU )?AI Act|Illinois Act|(?:Article|Recital|Annex) [IVX\d]+)/g;
/** A share, money, "n times", a year: rarely about the app. */
const MEASURE =
  /\d[\d.,]*\s?(?:%|per ?cent\b)|[$€£]\s?\d[\d.,]*|\b\d[\d.,]*\s(?:dollars|euros|pounds|times)\b|\b(?:19|20)\d\d\b/g;
/** Any other number of two digits and more. */
const COUNT = /\b\d{1,3}(?:,\d{3})+\b|\b\d+\.\d+\b|\b\d{2,}\b/g;

/** Numbers that say nothing about the world: what the app is built with, and how the web counts its answers. */
const OF_THE_APP = [
  // The length of an embedding and the points on a face: examples/face-app/contracts/faces.ts, model/align.ts.
  /\b128[- ]numbers?\b|\b68 (?:points|landmarks)\b|\bSHA-256\b/g,
  // Its distances are written with a point and have no unit.
  /(?<=\b(?:distance|threshold|limit)s?\b.*)(?<!\b(?:rate|share)\b.{0,12})\b0\.\d+/gs,
  // Answers of HTTP, and addresses.
  /\bstatus \d{3}\b|\bhttps?:\/\/\S+/g,
  /\b(?:40[0-9]|41[0-9]|42[0-9]|50[0-4]|[45]00s)\b(?!\s?%)(?=[,.;:)”]|\s(?:,|means|or|and|is|comes)|$)/g,
  // When we looked.
  /\b(?:read|checked|measured)\b[^.;]{0,50}\b20\d\d\b/g,
  // Three in the morning, and any other time of day.
  /\b\d{1,2}(?::\d\d)?\s?[ap]\.m\b/g,
  // Versions of programs.
  /\b(?:Node|PostgreSQL|Python|HTTP|CloudEvents)\s\d[\d.]*/g,
] as const;

/** A command that anybody can run, or its committed record: what a measure of the app rests on. */
const RECORD = /npm run face-app\b|examples\/face-app\/(?:record|model\/report)\//;
/** Code of the app, which a count may be about. */
const CODE = 'file=examples/face-app/';
/** `{/* number: npm run face-app:bench *\/}`, a file, or "an example". */
const ALLOWED = /^\s*number:\s*\S/;

/**
 * The paragraphs of a page whose numbers and laws have no source. A citation in the paragraph is one, and so is a
 * comment `number: …` in it. A number, not a law, may also stand in a part of the page that names a command of the
 * face app or its record, and a mere count in one that quotes its code: they speak of the app. What stands before
 * the first heading, and under "wrong", sums up the other parts.
 */
export function uncitedNumbersOf(tree: PageTree): UncitedNumber[] {
  return partsOf(tree).flatMap(({id, nodes}) => {
    if (id === 'sources' || id === 'read-next') return [];
    const isMeasured = nodes.some((node) => RECORD.test(sourcesIn(node)));
    const isQuoted =
      nodes.some((node) => sourcesIn(node).includes(CODE)) ||
      ((id === '' || id === 'wrong') && tree.children.some((node) => RECORD.test(sourcesIn(node))));
    const signsIn = (text: string): string[] => [
      ...lawsIn(text),
      ...(isMeasured ? [] : measuresIn(text)),
      ...(isMeasured || isQuoted ? [] : countsIn(text)),
    ];
    return nodes.flatMap((node) => uncitedIn(node, signsIn));
  });
}

function uncitedIn(node: PageNode, signsIn: (text: string) => string[]): UncitedNumber[] {
  if (node.type === 'heading' || node.type === 'table' || node.type === 'code') return [];
  // A question for the reader repeats what the page has said, or invents a case.
  if (node.type === 'mdxJsxFlowElement' && node.name === 'CheckYourself') return [];
  if (node.type !== 'paragraph') {
    return 'children' in node ? node.children.flatMap((child) => uncitedIn(child, signsIn)) : [];
  }
  if (elementsOf(node, 'Cite').length > 0 || isAllowed(node)) return [];
  const text = paragraphsOf({type: 'root', children: [withoutCode(node)]})[0]?.text ?? '';
  const signs = signsIn(text);
  return signs.length === 0 ? [] : [{line: node.position?.start.line ?? 1, signs, text}];
}

/** What stands between backticks is the program's own. */
function withoutCode(node: Paragraph): Paragraph {
  return {...node, children: node.children.filter(({type}) => type !== 'inlineCode')};
}

function measuresIn(text: string): string[] {
  return withoutKnown(text).match(MEASURE) ?? [];
}

function countsIn(text: string): string[] {
  return withoutKnown(text).replace(MEASURE, ' ').match(COUNT) ?? [];
}

function withoutKnown(text: string): string {
  return OF_THE_APP.reduce((words, known) => words.replace(known, ' '), text);
}

function lawsIn(text: string): string[] {
  return text.match(LAW) ?? [];
}

function isAllowed(node: PageNode): boolean {
  return 'children' in node && node.children.some((child) => ALLOWED.test(commentIn(child)));
}

/** What the comments `number: …` of a page say. */
export function allowancesOf(node: PageNode): string[] {
  const own = commentIn(node);
  const below = 'children' in node ? node.children.flatMap(allowancesOf) : [];
  return ALLOWED.test(own) ? [own.replace(/^\s*number:\s*/, '').trim(), ...below] : below;
}

function commentIn(node: PageNode): string {
  return node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression'
    ? (commentOf(node) ?? '')
    : '';
}

function sourcesIn(node: PageNode): string {
  return node.type === 'code' ? `${node.meta ?? ''}\n${node.value}` : textOf(node);
}

interface Part {
  readonly id: string;
  readonly nodes: readonly PageNode[];
}

/** A page cut at its h2 and h3. */
function partsOf(tree: PageTree): Part[] {
  const parts: {id: string; nodes: PageNode[]}[] = [{id: '', nodes: []}];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 3) {
      const last = node.children.at(-1);
      parts.push({id: last === undefined ? '' : commentIn(last).trim().replace(/^#/, ''), nodes: []});
    } else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}
