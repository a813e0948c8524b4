import {existsSync, readFileSync} from 'node:fs';
import type {Locator} from '@playwright/test';
import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {markdownPath} from '../../src/lib/pageFiles';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The Markdown copy of a page in the built site. */
export function readCopy(address: string): string {
  return readFileSync(`build${markdownPath(address)}`, 'utf8');
}

/** Whether the built site has a file at a path that begins with "/". */
export function isBuilt(path: string): boolean {
  return existsSync(`build${path}`);
}

/** What a reader of the copy reads, as {@link onlyWords} has it. */
export function wordsOf(markdown: string): string {
  return onlyWords(textOf(parser.parse(markdown)));
}

/** Every address that a copy links to. */
export function linksOf(markdown: string): string[] {
  const collect = (node: Nodes): string[] => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? node.children.flatMap(collect) : []),
  ];
  return collect(parser.parse(markdown));
}

/**
 * What a reader of the page reads, piece by piece: each piece of text, each block of code, each row of a table
 * whose cells are plain. Not what a reader does with the page: buttons, ways to edit, ways to other pages.
 */
export async function piecesOf(article: Locator): Promise<string[]> {
  const pieces = await article.evaluate((root) => {
    const controls =
      'nav, .visually-hidden, button:not([aria-describedby]), footer, .script-only, .hash-link, [role=status], [role=tablist], [aria-hidden=true], a[href*="/edit/main/"], a[href*="/compare?"], a[href$=".md"], figcaption';
    const copy = root.cloneNode(true) as Element;
    for (const control of copy.querySelectorAll(controls)) control.remove();
    // A table that data draws has a class; its copy may say a row as a list.
    const rows = [...copy.querySelectorAll('table:not([class]) tr')].filter(
      (row) => row.querySelector('[data-note], ul') === null,
    );
    const code = [...copy.querySelectorAll('pre')];
    const whole = [...rows, ...code].map((element) => element.textContent);
    for (const element of code) element.remove();
    const texts: string[] = [];
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
    return [...whole, ...texts];
  });
  return pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Letters and digits: a list breaks lines and sets colons where a drawing has space, and capitals where it begins. */
export function onlyWords(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function textOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
