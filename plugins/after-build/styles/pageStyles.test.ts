import {createHash} from 'node:crypto';
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

interface Given {
  /** The style sheet that all pages link. */
  readonly css: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly source?: Readonly<Record<string, string>>;
  /** Further files of the built site. */
  readonly built?: Readonly<Record<string, string>>;
}

/** For each page the styles that it holds after the step. Throws an error when it still links a style sheet. */
async function stylesOf({css, pages, source = {}, built = {}}: Given): Promise<Record<string, string>> {
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
      const page = String(files.built.get(path));
      if (page.includes('<link')) throw new Error(`${path} links a style sheet.`);
      return [path, /<style>(.*)<\/style>/s.exec(page)?.[1] ?? ''];
    }),
  );
}

/** The styles of a site of one page. */
async function styleOf(css: string, body: string, source?: Given['source']): Promise<string> {
  const {'a.html': styles = ''} = await stylesOf({css, pages: {'a.html': body}, ...(source && {source})});
  return styles;
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

test('a page with an island keeps the whole style module of it, and those of what it may draw', async () => {
  const source = {
    'src/islands/registry.ts':
      "{Card: () => import(/* webpackChunkName: 'Card' */ '@site/src/components/Card/Live')}",
    'src/components/Card/styles.module.css': '',
    'src/components/Card/Live.tsx': "import Dialog from '@site/src/components/Dialog';",
    [`${DIALOG}/styles.module.css`]: '',
    [`${DIALOG}/index.tsx`]: '<output className="told" />',
  };
  const css = `.${CARD}1{top:0;}.${OTHER}7{top:0;}output.told{top:0;}`;
  expect(await styleOf(css, `<div data-island=Card><i class=${CARD}0></i></div>`, source)).toBe(css);
  expect(await styleOf(css, `<i class=${CARD}1></i>`, source)).toBe(`.${CARD}1{top:0;}`);
  const lost = {'src/islands/registry.ts': source['src/islands/registry.ts']};
  await expect(styleOf(css, '<i></i>', lost)).rejects.toThrow(
    'no component has a folder src/components/Card',
  );
});

test('an island that the register does not name is an error, as its styles would be missing', async () => {
  await expect(styleOf('i{top:0}', '<div data-island=Lost><i></i></div>')).rejects.toThrow(
    'holds the island Lost',
  );
});

test('a page holds what it uses itself, in the order in which it stood, and links no style sheet', async () => {
  const pages = {'a.html': '<i class="rare often"></i>', 'b.html': '<i class=often></i>'};
  const {'a.html': ofA, 'b.html': ofB} = await stylesOf({css: '.rare{top:0;}.often{top:1px;}', pages});
  expect([ofA, ofB]).toEqual(['.rare{top:0;}.often{top:1px;}', '.often{top:1px;}']);
});

test('many pages have no more different styles than a header can name, and each has all that it needs', async () => {
  const names = Array.from({length: 40}, (_, index) => `own-${index}`);
  const rules = names.map((name) => `.${name}{top:0;}`);
  const pages = Object.fromEntries(names.map((name) => [`${name}.html`, `<i class=${name}></i>`]));
  const styles = await stylesOf({css: rules.join(''), pages});
  expect(new Set(Object.values(styles)).size).toBe(17);
  for (const [index, name] of names.entries()) expect(styles[`${name}.html`]).toContain(rules[index]);
});

test('the home page and a long one have nothing in vain, so they share no style', async () => {
  const names = Array.from({length: 40}, (_, index) => `own-${index}`);
  const rules = names.map((name) => `.${name}{top:0;}`);
  const noise = Array.from({length: 4000}, (_, index) =>
    createHash('md5').update(String(index)).digest('hex'),
  );
  const pages = Object.fromEntries(
    names.map((name, index) => [
      ['index.html', 'long.html'][index] ?? `${name}.html`,
      `<i class=${name}>${index === 1 ? noise.join(' ') : ''}</i>`,
    ]),
  );
  const styles = await stylesOf({css: rules.join(''), pages});
  expect([styles['index.html'], styles['long.html']]).toEqual(rules.slice(0, 2));
  expect(new Set(Object.values(styles)).size).toBe(17);
});

test('of layers that hold nothing no page hears', async () => {
  expect(await styleOf('@layer one,two,three;@layer two{i{top:0;}}@layer three{}', '<i></i>')).toBe(
    '@layer two;@layer two{i{top:0;}}',
  );
  expect(await styleOf('@layer one;@layer two{i{top:0;}}', '<i></i>')).toBe('@layer two{i{top:0;}}');
});

test('a value that is written out leaves no needless spaces, but for those in a text', async () => {
  const root = ':root{--gap: 2px;--word:" a  b";}';
  const css = 'i{top:calc( var(--gap) * 2 + 1px );margin:0 var(--gap)  var(--gap);content:var(--word);}';
  expect(await styleOf(root + css, '<i></i>')).toBe(
    'i{top:calc(2px*2 + 1px);margin:0 2px 2px;content:" a  b";}',
  );
});

test('styles do not end too soon within a page', async () => {
  const styles = await styleOf('i{content:"</style>"}b{top:0}', '<i></i><b></b>');
  expect(styles).toMatch(/^i\{.*b\{top:0;\}$/);
});

test('layers, conditions and animations stay around what they were around', async () => {
  const css =
    '@layer one,two;@layer two{i{left:0;}}@layer one{@media print{i{top:0;}b{top:0;}}}b{animation:.2s fade;}@keyframes fade{to{top:0}}';
  expect(await styleOf(`${css}@keyframes unused{to{top:0}}`, '<i></i><b></b>')).toBe(css);
});

test('what a layer sets goes when a rule outside of all layers sets it on the same elements', async () => {
  const css =
    '@layer one{i:hover{top:0;left:0;}@media print{i:hover{top:1px;}}i{top:0!important;}b,i:hover{top:2px;}}' +
    '@media print{b{top:3px;}}i:hover{top:4px;}b:hover{top:5px;}';
  expect(await styleOf(css, '<i></i><b></b>')).toBe(
    '@layer one{i:hover{left:0;}i{top:0!important;}b,i:hover{top:2px;}}' +
      '@media print{b{top:3px;}}i:hover{top:4px;}b:hover{top:5px;}',
  );
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
  const {'a.html': styles} = await stylesOf({
    css: ':root{--read:1px;--named:1px;--unread:1px}',
    pages: {'a.html': '<i></i>'},
    source: {'src/components/Bar/index.tsx': "style.getPropertyValue('--named')"},
    built: {'assets/css/search.css': '.box{margin:var(--read)}'},
  });
  expect(styles).toBe(':root{--read:1px;--named:1px;}');
});

test('a transition that takes no time goes, one that takes some or waits stays', async () => {
  const css =
    ':root{--fast:0s}.a{top:0;transition:top var(--fast) ease}.b{transition-property:top;transition-duration:0s}.c{transition:top 0s .2s}.d{transition:none}';
  expect(await styleOf(css, '<i class="a b c d"></i>')).toBe(
    '.a{top:0;}.c{transition:top 0s .2s;}.d{transition:none;}',
  );
});

test('a scroll bar for browsers that know no other way goes, with the condition that it leaves empty', async () => {
  expect(
    await styleOf(
      '@media print{.a::-webkit-scrollbar,.a::-webkit-scrollbar-thumb{width:7px}}.a{scrollbar-width:thin}',
      '<i class=a></i>',
    ),
  ).toBe('.a{scrollbar-width:thin;}');
});
