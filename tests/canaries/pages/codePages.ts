import {
  ADDED_LINE,
  calling,
  type HostilePage,
  KEY_LINE,
  pagesOf,
  pageWith,
  pageWithKey,
  writing,
} from '../hostilePage';
import {SECRET_VARIABLE} from '../traps';

const SECRET = `process.env.${SECRET_VARIABLE}`;
const BODY = '\n\nThe answer stands first.\n';

/** Front matter that is a program, or that changes what the page is. */
const FRONT_MATTER_PAGES: readonly HostilePage[] = [
  ...(['---js', '---javascript', '--- js'] as const).map((fence): HostilePage => ({
    tries: `writes its front matter as a program after "${fence}"`,
    kind: 'front matter that is a program',
    harm: 'writes',
    line: 1,
    source: (traps, page) => `${fence}\n{title: (${writing(traps, page)}, 'A page')}\n---${BODY}`,
  })),
  {
    tries: 'is plain Markdown with a program as its front matter',
    kind: 'front matter that is a program',
    harm: 'writes',
    ending: '.md',
    line: 1,
    source: (traps, page) => `---js\n{title: (${writing(traps, page)}, 'A page')}\n---${BODY}`,
  },
  {
    tries: 'asks in its front matter to be read as plain Markdown, for a script',
    kind: 'another format',
    harm: /<script>alert/,
    line: KEY_LINE,
    source: (_, page) => pageWithKey('mdx: {format: md}', page, '<script>alert(1)</script>'),
  },
  {
    tries: 'asks for plain Markdown in front matter that is JSON',
    kind: 'another format',
    harm: /<script>alert/,
    line: 1,
    source: () => `---json\n{"mdx": {"format": "md"}}\n---${BODY}\n<script>alert(1)</script>\n`,
  },
  {
    tries: 'asks for the format of its ending, for a script',
    kind: 'another format',
    harm: /<script>alert/,
    ending: '.md',
    line: KEY_LINE,
    source: (_, page) => pageWithKey('mdx: {format: detect}', page, '<script>alert(1)</script>'),
  },
  {
    tries: 'names a file outside of docs/ as its picture',
    kind: 'another format',
    harm: 'publishes',
    line: KEY_LINE,
    source: (_, page) => pageWithKey('image: ./../../secret.txt', page),
  },
];

const MODULE_PAGES: readonly HostilePage[] = [
  ...pagesOf('import and export', 'writes', {
    'exports a value that it computes': (traps, page) => `export const value = ${writing(traps, page)};`,
    'exports a layout that runs': (traps, page) => `export default () => (${writing(traps, page)}, null);`,
  }),
  ...pagesOf('import and export', 'calls', {
    'exports the answer of a server': (traps, page) => `export const answer = ${calling(traps, page)};`,
  }),
  ...pagesOf('import and export', 'publishes', {
    'imports a file outside of docs/ as data': `import data from '!!url-loader!../../secret.txt'\n\n<kbd>{data}</kbd>`,
    'exports what it imports from outside of docs/': `export {default as data} from '!!file-loader?name=[name].[ext]!../../.env'`,
  }),
  {
    tries: 'imports a program that lies beside it',
    kind: 'import and export',
    harm: 'writes',
    line: ADDED_LINE,
    source: (_, page) => pageWith(`import './${page}.js'`, page),
    beside: {name: 'PAGE.js', content: (traps, page) => `${writing(traps, page)};\n`},
  },
  {
    tries: 'imports a part of a page that lies beside it',
    kind: 'import and export',
    harm: 'tells',
    line: ADDED_LINE,
    source: (_, page) => pageWith(`import Part from './_${page}.mdx'\n\n<Part />`, page),
    beside: {name: '_PAGE.mdx', content: () => `Built with {${SECRET}}.\n`},
  },
];

const EXPRESSION_PAGES: readonly HostilePage[] = [
  ...pagesOf('expression', 'tells', {
    'prints a variable of the environment': `Built with {${SECRET}}.`,
    'computes the name of what it prints': `{globalThis['pro' + 'cess']['en' + 'v'].${SECRET_VARIABLE}}`,
    'makes a function from a text': `{[]['constructor']['constructor']('return ${SECRET}')()}`,
    'hides code behind a comment': `{/* A comment. */ ${SECRET} /* And one more. */}`,
    'hides code below a comment': `{/* A comment.\n*/\n\n${SECRET}}`,
    'computes in a heading': `## Built with {${SECRET}} {/* #built */}`,
    'computes in a table': `| One | {${SECRET}} |\n| --- | --- |\n| a | b |`,
    'computes in a link': `See [the {${SECRET}} page](/roles).`,
    'computes in a list in a quote': `> - {${SECRET}}\n> - a`,
    'computes in the title of a box': `:::note[Built with {${SECRET}}]\n\nText.\n\n:::`,
    'computes in a footnote': `[^1]: A note with {${SECRET}}.\n\nWords.[^1]`,
    'computes in an element that is allowed': `<details><summary>{${SECRET}}</summary></details>`,
    'computes in a text with marks': '{`Built with ${' + SECRET + '}`}',
    'computes between signs that show nothing': `<>{${SECRET}}</>`,
    'hides code in a fence that is unwrapped': `\`\`\`mdx-code-block\n{${SECRET}}\n\`\`\``,
  }),
  ...pagesOf('expression', 'writes', {
    'runs a function': (traps, page) => `{(() => {\n  ${writing(traps, page)};\n})()}`,
    'runs code after a picture': (traps, page) =>
      `![Four desks in a row](/img/logo.svg){void ${writing(traps, page)}}`,
  }),
  ...pagesOf('expression', 'calls', {
    'calls a server': (traps, page) => `{void ${calling(traps, page)}}`,
  }),
];

const ATTRIBUTE_PAGES: readonly HostilePage[] = [
  ...pagesOf('code in an attribute', 'tells', {
    'computes an attribute': `<abbr title={${SECRET}}>ML</abbr>`,
    'spreads attributes': `<kbd {...{children: ${SECRET}}} />`,
    'computes an attribute of a component': `<Term id={${SECRET}}>words</Term>`,
  }),
  ...pagesOf('code in an attribute', 'writes', {
    'runs code in an attribute': (traps, page) =>
      `<details open={void ${writing(traps, page)}}>text</details>`,
  }),
];

export const CODE_PAGES: readonly HostilePage[] = [
  ...FRONT_MATTER_PAGES,
  ...MODULE_PAGES,
  ...EXPRESSION_PAGES,
  ...ATTRIBUTE_PAGES,
];
