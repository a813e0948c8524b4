import {expect, test} from 'vitest';
import {type ClassUse, leanPage} from './leanPage';

const NOBODY: ClassUse['isNamed'] = () => false;

function asked(isNamed: ClassUse['isNamed'], isDressed = NOBODY): ClassUse {
  return {isNamed, isDressed};
}

/** The body of a page after the step. */
function leanBody(body: string, use = asked(NOBODY)): string {
  const html = leanPage(`<!doctype html><html><head></head><body>${body}</body></html>`, use);
  return html.replace(/^.*<body>|<\/body>.*$/g, '');
}

test('of the head goes what only the generator and a hosted search would read', () => {
  const kept =
    '<meta property=og:title content="A > B"><link rel=canonical href=/a><link rel=alternate type=text/markdown href=/a.md>';
  const unread =
    '<meta name=generator content=G><meta name=docsearch:language content=en><meta name=keywords content=k><link rel=alternate hreflang=en href=/a>';
  const html = (head: string): string => `<html><head>${head}</head><body></body></html>`;
  expect(leanPage(html(unread + kept.replaceAll('<meta', '<meta data-rh=true')), asked(NOBODY))).toBe(
    html(kept),
  );
});

test('generated ids become short and still lead to the same elements', () => {
  expect(
    leanBody(
      '<b id=_R_5a_></b><a href=#_R_5a_ aria-describedby="_R_5a_ _R_6aH1_ own">x</a><i id=_R_6aH1_></i>',
    ),
  ).toBe('<b id=_0></b><a href=#_0 aria-describedby="_0 _1 own">x</a><i id=_1></i>');
});

test('text stays as it is, also when it looks like markup or an id', () => {
  const body = '<p title="1 > 0">a &lt;!-- b --> _R_5a_ <code>tabindex=0</code></p>';
  expect(leanBody(body)).toBe(body);
});

test('a name in the sidebar stands in its link, without an element around it', () => {
  expect(
    leanBody(
      '<a class="eDE0 menu__link" href=/a><span class=b>A</span></a><a class=menu__link href=/b>B <span>b</span></a>',
      {isNamed: () => true, isDressed: () => true},
    ),
  ).toBe('<a class="eDE0 menu__link" href=/a>A</a><a class=menu__link href=/b>B <span>b</span></a>');
});

test('marks between texts go, but for those in a part that wakes', () => {
  expect(leanBody('<p>a<!-- -->b</p><div data-island=X>a<!-- -->b</div>')).toBe(
    '<p>ab</p><div data-island=X>a<!-- -->b</div>',
  );
});

test('classes that nobody names go, and an empty attribute with them', () => {
  const body =
    '<li class="theme-doc-sidebar-item-link item docs-x"><a class="" href=/a>A</a><b class=plugin-y></b>';
  expect(leanBody(body)).toBe('<li><a href=/a>A</a><b></b>');
  expect(
    leanBody(
      body,
      asked((name) => name === 'docs-x'),
    ),
  ).toBe('<li class=docs-x><a href=/a>A</a><b></b>');
});

test('what says nothing new goes: a title that is the name already, and a place in the order that links have', () => {
  expect(
    leanBody('<a href=/a tabindex=0 title=A aria-label=A></a><p tabindex=0></p><b title=C aria-label=D></b>'),
  ).toBe('<a href=/a aria-label=A></a><p tabindex=0></p><b title=C aria-label=D></b>');
});

test('drawings for other places go when no place shows one', () => {
  const sprite = '<svg><defs><symbol id=arrow><path d="M0 0"/></symbol></defs></svg>';
  const drawing = '<svg><path d="M0 0"/></svg>';
  expect(leanBody(sprite + drawing)).toBe(drawing);
  const used = `${sprite}<svg><use href=#arrow /></svg>`;
  expect(leanBody(used)).toBe(used);
});

test('words of code that no style sheet dresses stand in the code itself', () => {
  const use = asked(
    (name) => name !== 'line',
    (name) => name === 'keyword',
  );
  const token = (kind: string, text: string): string => `<span class="token ${kind}">${text}</span>`;
  expect(
    leanBody(
      `<code>${token('keyword', 'if')}${token('plain', ' ')}${token('template', token('keyword', 'x'))}</code><span class=plain>y</span>`,
      use,
    ),
  ).toBe(`<code>${token('keyword', 'if')} ${token('keyword', 'x')}</code><span class=plain>y</span>`);
});
