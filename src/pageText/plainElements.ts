import {asFlow, asLine, type Content, paragraph, strong, text} from './content';
import type {Word} from './wordWriter';

type ElementWriter = (word: Pick<Word, 'props' | 'children'>) => readonly Content[];

const inSigns =
  (name: string): ElementWriter =>
  ({children}) => [html(`<${name}>`), ...children, html(`</${name}>`)];

/** How the plain elements that a page may write are said in Markdown, which has no sign for them. */
export const ELEMENT_WRITERS: Readonly<Record<string, ElementWriter>> = {
  abbr: ({props, children}) => [...children, text(` (${String(props.title)})`)],
  // Within the cell of a table only this breaks a line.
  br: () => [html('<br>')],
  details: ({children}) => asFlow(children),
  // Pages may not write it; the build frames with it what it fills in.
  div: ({children}) => children,
  kbd: inSigns('kbd'),
  sub: inSigns('sub'),
  summary: ({children}) => [paragraph([strong(...asLine(children))])],
  sup: inSigns('sup'),
};

function html(value: string): Content {
  return {type: 'html', value};
}
