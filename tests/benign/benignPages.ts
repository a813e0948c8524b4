// cspell:ignore größe Größe Zahl
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fence, fenceInList, inlineCode} from './codeBlocks';
import {COMPONENT_BLOCKS} from './componentBlocks';
import {paragraph, PROSE_BLOCKS} from './proseBlocks';
import {Random} from './random';

const WRITTEN = fileURLToPath(new URL('written/', import.meta.url));
const GENERATED = 140;
const BLOCKS = [...PROSE_BLOCKS, fence, fenceInList, inlineCode];

interface Body {
  readonly title: string;
  readonly text: string;
}

/** Pages that nobody should be told anything about, by the name of their file without ending. */
export const BENIGN_PAGES: ReadonlyMap<string, string> = new Map(
  [...writtenBodies(), ...generatedBodies()].map((body, index) => {
    const name = `page-${String(index + 1)}`;
    return [name, pageOf(body, name, new Random(index))];
  }),
);

/** Those that people wrote: each begins with its title behind three signs of equality. */
function writtenBodies(): Body[] {
  return readdirSync(WRITTEN).flatMap((file) =>
    readFileSync(WRITTEN + file, 'utf8')
      .split(/^=== /m)
      .slice(1)
      .map((page) => {
        const end = page.indexOf('\n');
        return {title: page.slice(0, end), text: page.slice(end + 1).trimEnd()};
      }),
  );
}

/** Those that are put together; each word of the vocabulary comes several times. */
function generatedBodies(): Body[] {
  return Array.from({length: GENERATED}, (_, index) => {
    const random = new Random(1000 + index);
    const component = COMPONENT_BLOCKS[index % COMPONENT_BLOCKS.length] ?? paragraph;
    const blocks = [component, ...Array.from({length: 3 + random.below(8)}, () => random.pick(BLOCKS))];
    const sections = blocks.map((block, place) =>
      random.isOneIn(3) ? `${heading(place, random)}\n\n${block(random)}` : block(random),
    );
    return {
      title: `A page put together, number ${String(index)}`,
      text: ['An answer.', ...sections].join('\n\n'),
    };
  });
}

function heading(place: number, random: Random): string {
  return `## ${random.pick(['Why', 'How `it` works', 'What? When!', 'Größe & Zahl'])} {/* #part-${String(place)} */}`;
}

/** A whole page: the body under front matter in one of several ways to write it, with either kind of line end. */
function pageOf({title, text}: Body, name: string, random: Random): string {
  const quoted = title.replaceAll("'", "''");
  const frontMatter = [
    random.pick(
      [`title: '${quoted}'`, `title: "${title}"`, `title: ${title}`].filter((line) => isPlain(title, line)),
    ),
    random.pick(['question: What is this page about?', 'question: "Why: is it here, and for whom?"']),
    'description: A page that is as good as any other page, so that nobody is told anything about it.',
    `slug: /${name}`,
    random.pick(['keywords: [one, two words, größe]', 'keywords:\n  - one\n  - "two: words"\n  - 三']),
    ...random.pickSome(
      ['sidebar_label: Label', 'role: devops', 'hide_table_of_contents: true', '# a comment'],
      random.below(3),
    ),
  ];
  const source = ['---', ...frontMatter, '---', '', text, ''].join('\n');
  return random.isOneIn(5) ? source.replaceAll('\n', '\r\n') : source;
}

/** Whether a title can be written in YAML in this way. */
function isPlain(title: string, line: string): boolean {
  return !/: | #|^[&*!|>'"%@`#{[]/.test(title) || line.includes(`: '`);
}
