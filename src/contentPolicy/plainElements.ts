import type {ComponentRule, Vocabulary} from './vocabulary';

const inline = (description: string, props: ComponentRule['props'] = {}): ComponentRule => ({
  description,
  props,
  children: true,
});

/** The few HTML elements that Markdown has no sign for and a page may write itself. */
export const PLAIN_ELEMENTS: Vocabulary = {
  abbr: inline('An abbreviation.', {
    title: {type: {kind: 'string'}, required: false, description: 'The words that it stands for.'},
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

const SCRIPTED = 'Remove it; a page holds text and pictures, and only the site’s own components may do more.';
const BOX =
  'Remove it; Markdown needs no boxes. A text that stands out is written :::note, the text, and :::.';
const LOOKS = 'Remove the tag; the site’s style decides how text looks. Strong text is written **so**.';
const ROW = 'Write a Markdown table with | between the cells.';

/** What to write instead of HTML elements that people reach for. */
export const MARKDOWN_INSTEAD: Readonly<Record<string, string>> = {
  a: 'Write a Markdown link: [text](/address).',
  article: BOX,
  aside: BOX,
  audio: SCRIPTED,
  b: 'Write **bold**.',
  base: SCRIPTED,
  big: LOOKS,
  blockquote: 'Begin the lines with >.',
  button: SCRIPTED,
  canvas: SCRIPTED,
  center: LOOKS,
  cite: 'Write *emphasis*.',
  code: 'Put the text between backticks.',
  del: 'Write ~~struck~~.',
  div: BOX,
  em: 'Write *emphasis*.',
  embed: SCRIPTED,
  figure: 'Write a Markdown image: ![what it shows](./picture.png).',
  font: LOOKS,
  footer: BOX,
  form: SCRIPTED,
  h1: 'Remove it; the title in the front matter is the h1.',
  h2: 'Write ## and the heading.',
  h3: 'Write ### and the heading.',
  h4: 'Write #### and the heading.',
  h5: 'Write ##### and the heading.',
  h6: 'Write ###### and the heading.',
  head: 'Remove it; the front matter is what the head is made from.',
  header: BOX,
  hr: 'Write --- between two empty lines.',
  i: 'Write *emphasis*.',
  iframe: SCRIPTED,
  img: 'Write a Markdown image: ![what it shows](./picture.png).',
  input: SCRIPTED,
  ins: LOOKS,
  li: 'Begin the line with a hyphen.',
  link: SCRIPTED,
  main: BOX,
  mark: LOOKS,
  math: SCRIPTED,
  meta: 'Remove it; the front matter is what the head is made from.',
  nav: BOX,
  object: SCRIPTED,
  ol: 'Begin the lines with 1. and 2.',
  p: 'Leave an empty line between paragraphs.',
  pre: 'Write a code block between two lines of three backticks.',
  q: 'Put the text between “ and ”.',
  s: 'Write ~~struck~~.',
  samp: 'Put the text between backticks.',
  script: SCRIPTED,
  section: BOX,
  small: LOOKS,
  span: LOOKS,
  strike: 'Write ~~struck~~.',
  strong: 'Write **bold**.',
  style: LOOKS,
  svg: 'Put the drawing into a file and write ![what it shows](./drawing.svg).',
  table: ROW,
  tbody: ROW,
  td: ROW,
  th: ROW,
  thead: ROW,
  tr: ROW,
  tt: 'Put the text between backticks.',
  u: LOOKS,
  ul: 'Begin the lines with a hyphen.',
  var: 'Write *emphasis*.',
  video: SCRIPTED,
};
