// cspell:ignore Hangul mred FEFF FFFD
import {bodies, FRONT_MATTER, page, sources} from './policyCase';

const CHARACTER = '11 invisible-character';
const front = (line: string): string => page('').replace(/^slug: .*$/m, line);

/** Characters that hide or turn what a reviewer sees. */
export const HOSTILE_CHARACTERS = bodies([
  ['Pay to \u{202E}moc.live\u{202C} now.', CHARACTER],
  ['Isolated \u{2066}text\u{2069}.', CHARACTER],
  ['Zero\u{200B}width.', CHARACTER],
  ['Word\u{2060}joiner.', CHARACTER],
  ['Left\u{200E}mark.', CHARACTER],
  ['A null \u{0} here.', CHARACTER],
  ['An escape \u{1B}[31mred.', CHARACTER],
  ['A backspace \u{8}.', CHARACTER],
  ['A vertical tab \u{B} here.', CHARACTER],
  ['Tags \u{E0041}\u{E0042}.', CHARACTER],
  ['Hangul filler \u{3164}.', CHARACTER],
  ['Private \u{E000}.', CHARACTER],
  ['A line\u{2028}separator.', CHARACTER],
  ['Soft\u{AD}hyphen.', CHARACTER],
  ['Broken \u{FFFD} text.', CHARACTER],
  ['Spelt &#x202E;txt.exe.', CHARACTER],
  ['Spelt &#8238;txt.exe.', CHARACTER],
  ['<abbr title="a&#x2066;b">a</abbr>', CHARACTER],
  ['![A photo of &#x202E;desks](/img/face-app/answer.webp)', CHARACTER],
  ['```js\nconst a = 1; // \u{202E} }\n```', '12 invisible-character'],
  ['<<<<<<< HEAD\nmine\n\n=======\n\nyours\n>>>>>>> branch', '11 conflict-marker, 17 conflict-marker'],
]);

/** Front matter that runs code, grows without end or says what a page may not say. */
export const HOSTILE_FRONT_MATTER = sources({
  'JavaScript front matter': ['---js\n{title: require("fs")}\n---\n\nText.\n', '1 front-matter-fence, 2 mdx'],
  'CoffeeScript front matter': ['---coffee\nx\n---\n\nText.\n', '1 front-matter-fence'],
  'TOML fences': ['+++\ntitle = "x"\n+++\n\nText.\n', '1 front-matter-fence'],
  'JSON fences': [';;;\n"title": "x"\n;;;\n\nText.\n', '1 front-matter-fence'],
  'an empty line first': [`\n${page('')}`, '1 front-matter-fence'],
  'a byte order mark first': [`\u{FEFF}${page('')}`, '1 front-matter-fence'],
  'spaces behind the fence': [page('').replace('---\n', '--- \n'), '1 front-matter-fence'],
  'four hyphens': [page('').replace('---\n', '----\n'), '1 front-matter-fence'],
  'an unknown engine behind the fence': [page('').replace('---\n', '---yaml\n'), '1 front-matter-fence'],
  'front matter that is never closed': [FRONT_MATTER.replace(/---\n$/, ''), '1 front-matter-fence'],
  'another format': [front('slug: /corpus/a-photo\nmdx: {format: md}'), '6 front-matter-key'],
  'a picture from elsewhere': [
    front('slug: /corpus/a-photo\nimage: https://evil.example/x.png'),
    '6 front-matter-key',
  ],
  'an edit link that runs code': [
    front('slug: /corpus/a-photo\ncustom_edit_url: javascript:alert(1)'),
    '6 front-matter-key',
  ],
  'a class on the page': [front('slug: /corpus/a-photo\nwrapperClassName: x'), '6 front-matter-key'],
  'a prototype': [front('slug: /corpus/a-photo\n__proto__: {a: 1}'), '6 front-matter-key'],
  'a constructor': [front('slug: /corpus/a-photo\nconstructor: x'), '6 front-matter-key'],
  'an anchor and an alias': [
    front('slug: &a /corpus/a-photo\nsidebar_label: *a'),
    '5 front-matter-yaml, 6 front-matter-yaml',
  ],
  'an alias bomb': [
    front('a: &a [x, x, x]\nb: &b [*a, *a, *a]\nslug: [*b, *b, *b]'),
    '5 front-matter-yaml, 6 front-matter-yaml, 6 front-matter-yaml, 6 front-matter-yaml, 6 front-matter-yaml, 7 front-matter-yaml, 7 front-matter-yaml, 7 front-matter-yaml',
  ],
  'a tag that makes a function': [front('slug: !!js/function "function () {}"'), '5 front-matter-yaml'],
  'a merge key': [front('slug: /corpus/a-photo\n<<: {role: devops}'), '6 front-matter-key'],
  'a second document': [front('slug: /corpus/a-photo\n...'), '6 front-matter-yaml'],
  'a key twice': [front('slug: /corpus/a-photo\nslug: /corpus/other'), '6 front-matter-yaml'],
  'an address elsewhere': [front('slug: https://evil.example'), '5 front-matter-value'],
  'an address that leads up': [front('slug: /../other'), '5 front-matter-value'],
  'an address without a slash': [front('slug: //evil.example'), '5 front-matter-value'],
  'a character that turns the title': [
    page('').replace(/^title: .*$/m, 'title: "A photo \\u202Eyaw sti no"'),
    '2 front-matter-value',
  ],
  'a title of several lines': [
    page('').replace(/^title: .*$/m, 'title: "A photo\\non its way"'),
    '2 front-matter-value',
  ],
  'deep nesting': [front(`slug: ${'['.repeat(2000)}`), '5 nesting'],
  'deep nesting of keys': [front(`slug: ${'? '.repeat(150)}a`), '5 front-matter-yaml'],
});

const lines = (line: string, count: number): string => `${line}\n`.repeat(count);

/** Texts that would keep a parser busy or overflow it. */
export const HOSTILE_BOMBS = bodies([
  ['['.repeat(20_000), '11 nesting'],
  ['!['.repeat(4000), '11 nesting'],
  ['('.repeat(5000), '11 nesting'],
  ['{'.repeat(5000), '11 nesting'],
  [`{${'['.repeat(3000)}${']'.repeat(3000)}}`, '11 nesting'],
  [`${'> '.repeat(5000)}a`, '11 nesting'],
  [`${'- '.repeat(4000)}a`, '11 nesting'],
  [Array.from({length: 200}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), '52 nesting'],
  ['[^a]: '.repeat(1500), '11 nesting'],
  ['<kbd>'.repeat(1900), '11 nesting'],
  [lines('<details>', 200), '111 nesting'],
  [lines(':::note', 200), '31 nesting'],
  [`${':'.repeat(5000)}note`, '11 nesting'],
  ['word '.repeat(3000), '11 nesting'],
  [lines('*a **b *c', 2000), '1211 nesting'],
  [lines('[a]: /roles\n', 400), '611 nesting'],
  [lines('a', 4000), '3000 nesting'],
  ['{/*\n'.repeat(200), '111 nesting'],
]).concat(sources({'a file without end': ['a'.repeat(70_000), '1 size']}));
