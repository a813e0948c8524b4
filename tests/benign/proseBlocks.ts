// cspell:ignore alles größe Ingenieurin jede Tōkyō Über weiß Zürich תמונה صورة
import type {Random} from './random';

// A line may be long here: each is one case, and is read as one.
const SENTENCES = [
  'The worker takes a photo, and the photo waits for nobody.',
  'Nobody is called when it works; that is the point.',
  'It costs 3 € a day (about $3.20), or 0.4 % of the bill.',
  'Use `npm ci`, not `npm install`, in a build.',
  'A *slow* answer is **worse** than ~~none~~ a wrong one.',
  'The rule is simple: if a < b then wait, if a > b then go.',
  'See [the roles](/roles) and [who owns what](/teams/who-owns-what "who owns what").',
  'In Tōkyō, Zürich and São Paulo the clocks differ: 09:00, 01:00, 21:00.',
  'Das weiß jede Ingenieurin; c’est déjà ça; así es.',
  '写真は一枚だけです。照片只有一张。',
  'The Hebrew word תמונה and the Arabic word صورة mean picture.',
  'A brace is written \\{ and \\}, as in \\{name\\} or $\\{name\\}.',
  'Write `{name}` or `<Name>` between backticks, and ``a ` b`` too.',
  'At 10:30 it was 3:1; the port is 8080, the version v1.2.3-rc.1+build.5.',
  'Press <kbd>Shift</kbd> + <kbd>?</kbd>; H<sub>2</sub>O and x<sup>2</sup> are fine.',
  'Mail [the team](mailto:team@example.org) or read https://example.org/a?b=c&d=e#f today.',
  'A hash (#12), an at (@kim), a tilde (~5), a pipe (a | b), a caret (2^10), a star (5 * 3).',
  '“Ship it”, she said — and they did… at 3 a.m.; it’s a ’90s thing.',
  'Some say <abbr title="machine learning">ML</abbr>, others say more.',
  'The file is C:\\\\photos\\\\a.png, or /var/lib/photos/a.png, or ~/a.png.',
  'Ends with a smile :) or a heart &lt;3 or an arrow -> or =>.',
  'An emoji 📷, a flag 🇧🇷, a sign ©, a fraction ½, a set ∅, an arrow →.',
];

/** Up to three sentences in one paragraph, short enough to answer a question. */
export function paragraph(random: Random): string {
  return random.pickSome(SENTENCES, 1 + random.below(3)).join(random.pick([' ', '\n', '\\\n']));
}

function sentence(random: Random): string {
  return random.pick(SENTENCES);
}

function list(random: Random): string {
  const mark = random.pick(['-', '*', '+', '1.', '1)', '- [ ]', '- [x]']);
  const indent = ' '.repeat(/^\d/.test(mark) ? 3 : 2);
  const items = random.pickSome(SENTENCES, 2 + random.below(3));
  const nested = random.isOneIn(2)
    ? `\n${indent}- ${sentence(random)}\n${indent}  - ${sentence(random)}`
    : '';
  return items.map((item) => `${mark} ${item}`).join('\n') + nested;
}

function table(random: Random): string {
  const cell = (): string =>
    random.pick(['a', '`a \\| b`', '**b**', '[c](/start)', '3 < 5', '', '—', 'é', '`{x}`']);
  const columns = 2 + random.below(4);
  const row = (write: () => string): string => `| ${Array.from({length: columns}, write).join(' | ')} |`;
  const rule = row(() => random.pick(['---', ':--', '--:', ':-:']));
  return [
    row(() => random.pick(['One', 'Two', '`three`'])),
    rule,
    ...Array.from({length: 3}, () => row(cell)),
  ].join('\n');
}

function quote(random: Random): string {
  return `> ${sentence(random)}\n>\n> ${random.pick(['- a\n> - b', '> deeper', '`code`'])}`;
}

function box(random: Random): string {
  const title = random.pick(['', '[A title]', '[“Why?” and `how`]', '[Über *alles*: 100 %]']);
  return `:::${random.pick(['note', 'tip', 'info', 'warning', 'danger'])}${title}\n\n${paragraph(random)}\n\n:::`;
}

function fold(random: Random): string {
  return `<details${random.pick(['', ' open'])}>\n<summary>${random.pick(['More', 'Why?', 'An example'])}</summary>\n\n${list(random)}\n\n</details>`;
}

function footnote(random: Random): string {
  const name = random.pick(['1', 'note', 'größe']) + String(random.below(1e6));
  return `A claim with a note[^${name}].\n\n[^${name}]: ${sentence(random)}`;
}

function reference(random: Random): string {
  const name = `place ${String(random.below(1e6))}`;
  return `See [this][${name}] and [${name}].\n\n[${name}]: ${random.pick(['/start', 'https://example.org/a', '/roles "Roles"'])}`;
}

function comment(random: Random): string {
  return random.pick([
    '{/* a note */}',
    '{/*\n  a <note> over {two}\n  lines\n*/}',
    'Words {/* in between */} go on.',
  ]);
}

function picture(random: Random): string {
  return `![${random.pick(['Four lanes, one for each role', 'The mark of the site: a photo’s way'])}](/img/logo.svg)`;
}

function rule(random: Random): string {
  return random.pick(['---', '***', '* * *', '___']);
}

/** Blocks of Markdown as people write them. */
export const PROSE_BLOCKS: readonly ((random: Random) => string)[] = [
  paragraph,
  list,
  table,
  quote,
  box,
  fold,
  footnote,
  reference,
  comment,
  picture,
  rule,
];
