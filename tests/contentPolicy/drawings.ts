// cspell:ignore onload xlink onbegin mport
/** A drawing, and the lines on which something is found. */
export interface DrawingCase {
  readonly name: string;
  readonly source: string;
  readonly lines: readonly number[];
}

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>\n${inside}\n</svg>\n`;

const refused = (inside: string, attributes = ''): DrawingCase => ({
  name: inside === '' ? attributes : inside,
  source: svg(inside, attributes),
  lines: [inside === '' ? 1 : 2],
});

const fine = (inside: string): DrawingCase => ({name: inside, source: svg(inside), lines: []});

const XLINK = ' xmlns:xlink="http://www.w3.org/1999/xlink"';

/** Drawings that could run script, load something or hide something; and those that only look like it. */
export const DRAWINGS: readonly DrawingCase[] = [
  refused('<script>alert(1)</script>'),
  refused('<script href="https://evil.example/x.js"/>'),
  refused('<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'),
  refused('<foreignObject/>'),
  refused('', ' onload="alert(1)"'),
  refused('<rect onclick="alert(1)"/>'),
  refused('<a href="javascript:alert(1)"><text>x</text></a>'),
  refused('<image href="https://evil.example/pixel.png"/>'),
  refused('<image href="data:image/svg+xml;base64,AAAA"/>'),
  refused('<use href="https://evil.example/x.svg#a"/>'),
  refused('<use href="//evil.example/x.svg#a"/>'),
  {name: 'an address under its old name', source: svg('<use xlink:href="other.svg#a"/>', XLINK), lines: [2]},
  refused('<style>@import url(https://evil.example/x.css);</style>'),
  refused('<style>rect { fill: url(https://evil.example/x.svg#a) }</style>'),
  refused('<style>@\\69mport "x"; rect { }</style>'),
  refused('<style><![CDATA[@import "x";]]></style>'),
  refused('<rect style="background: url(//evil.example)"/>'),
  refused('<rect fill="url(https://evil.example/x.svg#a)"/>'),
  refused('<set attributeName="href" to="javascript:alert(1)"/>'),
  refused('<animate attributeName="href" values="javascript:alert(1)"/>'),
  refused('<animate attributeName="x" onbegin="alert(1)"/>'),
  refused('<handler type="text/javascript">alert(1)</handler>'),
  refused('<iframe/>'),
  {name: 'a tag that stays open', source: svg('<rect'), lines: [3]},
  {name: 'an entity', source: `<!DOCTYPE svg [<!ENTITY a "x">]>\n${svg('<rect/>')}`, lines: [1]},
  {
    name: 'a style sheet',
    source: `<?xml-stylesheet href="https://evil.example/x.css"?>\n${svg('<rect/>')}`,
    lines: [1],
  },
  {name: 'a page instead', source: '<html><body/></html>', lines: [1, 1, 1]},
  {name: 'no XML at all', source: 'GIF89a', lines: [1]},
  fine('<title>Desks</title><rect width="3" height="3" fill="#fff" transform="rotate(3)"/>'),
  fine('<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/>'),
  fine('<use href="#a"/><clipPath id="a"><path d="M0 0h9"/></clipPath>'),
  fine('<style>rect { fill: red; clip-path: url("#a") }</style>'),
  fine('<text>One script on one desk, onload, javascript: and import</text>'),
  fine('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
  fine('<animate attributeName="opacity" values="0;1" dur="1s"/>'),
];
