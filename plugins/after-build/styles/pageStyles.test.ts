import {expect, test} from 'vitest';
import {styleModuleCode} from '../../../src/lib/styleModuleCode';
import {filesInMemory, siteFixture} from '../fixtures';
import {pageStyles} from './pageStyles';

const SITE = siteFixture();
const DIALOG = 'src/components/Dialog';
const [CARD, OTHER] = [
  styleModuleCode('src/components/Card/styles.module.css'),
  styleModuleCode(`${DIALOG}/styles.module.css`),
];
const BULK = `.often{${Array.from({length: 60}, (_, index) => `margin-${index}:0`).join(';')}}`;

interface Given {
  /** The style sheet that all pages link. */
  readonly css: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly source?: Readonly<Record<string, string>>;
  /** Further files of the built site. */
  readonly built?: Readonly<Record<string, string>>;
}

/** For each page the style sheets that it links after the step, in their order. */
async function stylesOf({css, pages, source = {}, built = {}}: Given): Promise<Record<string, string[]>> {
  const head = '<head><link rel=stylesheet href=/base/assets/css/styles.css /></head>';
  const html = Object.entries(pages).map(([path, body]) => [
    path,
    `<html>${head}<body>${body}</body></html>`,
  ]);
  const files = filesInMemory({
    source,
    built: {...built, 'assets/css/styles.css': css, ...(Object.fromEntries(html) as Record<string, string>)},
  });
  await pageStyles.run(SITE, files);
  return Object.fromEntries(
    Object.keys(pages).map((path) => {
      const links = String(files.built.get(path)).matchAll(/<link rel=stylesheet href=\/base\/([^>]+)>/g);
      return [path, [...links].map((match) => String(files.built.get(match[1] ?? '')))];
    }),
  );
}

/** The style sheet of a site of one page. */
async function styleOf(css: string, body: string, source?: Given['source']): Promise<string> {
  const {'a.html': sheets = []} = await stylesOf({css, pages: {'a.html': body}, ...(source && {source})});
  return sheets.join('');
}

test('a rule stays when an element of a page fits each part of its selector', async () => {
  expect(await styleOf('.a .b{top:0}.a .c{top:0}p .b{top:0}', '<div class=a><i class=b></i></div>')).toBe(
    '.a .b{top:0;}',
  );
});

test('of a list of selectors those stay that may fit', async () => {
  expect(await styleOf('.a,.b:hover,.c{top:0}', '<i class="b c"></i>')).toBe('.b:hover,.c{top:0;}');
});

test('a state, an attribute and a choice are taken as if they always held', async () => {
  const css = 'i:is(.x,.y){top:0;}i[open]:hover{top:0;}html:not([data-theme]) i::before{top:0;}';
  expect(await styleOf(css, '<i></i>')).toBe(css);
});

test('what a script of every page may add stays', async () => {
  const source = {'src/pageScript/menu.ts': "element.classList.toggle('menu--open'); draw(<dialog />)"};
  const css = '.menu--open{top:0;}dialog{top:0;}';
  expect(await styleOf(`${css}.menu--shut{top:0}`, '<i></i>', source)).toBe(css);
});

test('a page that shows a component keeps its whole style module, and those of what it may draw later', async () => {
  const source = {
    'src/components/Card/styles.module.css': '',
    'src/components/Card/index.tsx': "import Dialog from '@site/src/components/Dialog';",
    [`${DIALOG}/styles.module.css`]: '',
    [`${DIALOG}/index.tsx`]: '<output className="told" />',
  };
  const css = `.${CARD}1{top:0;}.${OTHER}7{top:0;}output.told{top:0;}`;
  expect(await styleOf(css, `<i class=${CARD}0></i>`, source)).toBe(css);
  expect(await styleOf(css, '<i></i>', source)).toBe('');
});

test('what few pages use comes in a style sheet of theirs, behind the one of all pages', async () => {
  const rare = `.rare{${'top:0;'.repeat(80)}}`;
  const {
    'a.html': ofA,
    'b.html': ofB,
    'c.html': ofC,
  } = await stylesOf({
    css: rare + BULK,
    pages: {
      'a.html': '<i class=often></i><b class=rare></b>',
      'b.html': '<i class=often></i>',
      'c.html': '<i class=often></i>',
    },
  });
  expect(ofA?.[1]).toBe(rare);
  expect([ofB, ofC]).toEqual([[ofA?.[0]], [ofA?.[0]]]);
});

test('a rule that a shared rule after it may undo stays before it', async () => {
  const rare = `.rare{${'top:0;'.repeat(80)}}`;
  const {'a.html': ofA} = await stylesOf({
    css: `${rare}.often{top:1px}`,
    pages: {
      'a.html': '<i class="often rare"></i>',
      'b.html': '<i class=often></i>',
      'c.html': '<i class=often></i>',
    },
  });
  expect(ofA).toEqual([`${rare}.often{top:1px;}`]);
});

test('layers, conditions and animations stay around what they were around', async () => {
  const css =
    '@layer one,two;@layer one{@media print{i{top:0;}b{top:0;}}}b{animation:.2s fade;}@keyframes fade{to{top:0}}';
  expect(await styleOf(`${css}@keyframes unused{to{top:0}}`, '<i></i><b></b>')).toBe(css);
});

test('a property of the root with one value is written out where it is read', async () => {
  const css = '@layer base{:root{--x:1px;--y:var(--x)}i{margin:0 var(--y)}}:root,[data-theme=dark]{--x:2px}';
  expect(await styleOf(css, '<i></i>')).toMatch(/^@layer base\{i\{margin:0\s+2px\s*;\}\}$/);
});

test('a property with a value for one theme, for paper or for some elements stays a property', async () => {
  const css =
    ':root{--a:1px;--b:1px;--c:1px;--d:var(--c);}[data-theme=dark]{--a:2px;}@media print{:root{--b:2px;}}' +
    '.x{--c:2px;}.x i{margin:var(--a) var(--b) var(--c) var(--d);}';
  expect(await styleOf(css, '<p class=x><i></i></p>')).toBe(css);
});

test('a property that a style sheet of no page reads, or a script names, stays; one that nobody reads goes', async () => {
  const {'a.html': sheets} = await stylesOf({
    css: ':root{--read:1px;--named:1px;--unread:1px}',
    pages: {'a.html': '<i></i>'},
    source: {'src/components/Bar/index.tsx': "style.getPropertyValue('--named')"},
    built: {'assets/css/search.css': '.box{margin:var(--read)}'},
  });
  expect(sheets).toEqual([':root{--read:1px;--named:1px;}']);
});
