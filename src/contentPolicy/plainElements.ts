import type {ComponentRule, Vocabulary} from './vocabulary';

const inline = (description: string, props: ComponentRule['props'] = {}): ComponentRule => ({
  description,
  props,
  children: true,
});

/** The few HTML elements that Markdown has no sign for and a page may write itself. */
export const PLAIN_ELEMENTS: Vocabulary = {
  abbr: inline('An abbreviation.', {
    title: {type: {kind: 'string'}, required: true, description: 'The words that it stands for.'},
  }),
  br: {description: 'A line break inside a table cell.', props: {}, children: false},
  details: inline('A part that the reader may fold away.', {
    open: {type: {kind: 'boolean'}, required: false, description: 'Whether it is unfolded at first.'},
  }),
  kbd: inline('A key on the keyboard.'),
  sub: inline('Subscript.'),
  summary: inline('The line of a details element that is always seen.'),
  sup: inline('Superscript.'),
};

/** What to write instead of HTML elements that people reach for. */
export const MARKDOWN_INSTEAD: Readonly<Record<string, string>> = {
  a: 'Write a Markdown link: [text](/address).',
  b: 'Write **bold**.',
  blockquote: 'Begin the lines with >.',
  code: 'Put the text between backticks.',
  em: 'Write *emphasis*.',
  h1: 'Remove it; the title in the front matter is the h1.',
  h2: 'Write ## and the heading.',
  h3: 'Write ### and the heading.',
  h4: 'Write #### and the heading.',
  hr: 'Write --- between two empty lines.',
  i: 'Write *emphasis*.',
  img: 'Write a Markdown image: ![what it shows](./picture.png).',
  li: 'Begin the line with a hyphen.',
  ol: 'Begin the lines with 1. and 2.',
  p: 'Leave an empty line between paragraphs.',
  pre: 'Write a code block between two lines of three backticks.',
  strong: 'Write **bold**.',
  table: 'Write a Markdown table with | between the cells.',
  ul: 'Begin the lines with a hyphen.',
};
