import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/**
 * Lets a class of Infima, such as `text--right`, align the cells of a Markdown table. MDX would write a `style`
 * attribute, which the site's Content-Security-Policy refuses.
 */
export default function rehypeCellAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', ({tagName, properties}: Element) => {
      const {align} = properties;
      if (!CELLS.has(tagName) || typeof align !== 'string') return;
      delete properties.align;
      properties.className = [`text--${align}`];
    });
  };
}
