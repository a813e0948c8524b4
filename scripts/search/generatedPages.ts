import {visit} from 'unist-util-visit';
import {seededRandom} from '../../examples/face-app/wiring/seededRandom';
import type {PageNode} from '../../src/contentPolicy/tree/pageNodes';
import {PAGES} from '../../tests/content/pages';
import {growingVocabulary} from './growingVocabulary';
import {wordMaker} from './wordMaker';

const SEED = 2_400;
/** So many of the commonest words hold sentences together; they stay as they are. */
const GLUE_WORDS = 200;
const SHORTEST_REPLACED = 5;
/** How many of the other words become others, and how many of those come back on the same page. */
const REPLACED = 0.7;
const OF_THE_PAGE = 0.4;

/** A page as somebody would have written it. */
export interface GeneratedPage {
  readonly address: string;
  /** MDX with front matter, as in docs/. */
  readonly source: string;
}

interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly sentences: readonly string[];
}

/**
 * Pages made from this site’s own: their sections and sentences in another mixture, with other words in place of
 * many, so that the vocabulary grows with the number of pages as it does in real text. The same on every machine.
 */
export function generatePages(count: number): readonly GeneratedPage[] {
  const random = seededRandom(SEED);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const sections = PAGES.flatMap(({tree}) => sectionsOf(tree.children));
  const sentences = sections.flatMap((section) => section.sentences);
  const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/[a-z]{2,}/g) ?? []);
  const glue = commonest(words, GLUE_WORDS);
  const contents = words.filter((word) => isReplaceable(word, glue));
  const draw = growingVocabulary(contents, wordMaker([...new Set(contents)], random), random);

  const rewriter = (): ((text: string) => string) => {
    const ofPage: string[] = [];
    const other = (): string => {
      const word = ofPage.length > 0 && random() < OF_THE_PAGE ? pick(ofPage) : draw();
      ofPage.push(word);
      return word;
    };
    return (text) =>
      text.replaceAll(/[A-Za-z]+/g, (word) =>
        isReplaceable(word.toLowerCase(), glue) && random() < REPLACED ? likeCase(other(), word) : word,
      );
  };

  return Array.from({length: count}, (_, index) => {
    const rewrite = rewriter();
    const model = pick(PAGES);
    const {title = 'Page', question = 'What?'} = model.reading.frontMatter ?? {};
    const address = `/teams/generated-${index}`;
    const parts = sectionsOf(model.tree.children).map(({heading, depth, sentences: {length}}, place) => {
      const id = place === 0 ? '' : `${'#'.repeat(depth)} ${rewrite(heading)} {/* #part-${place} */}\n\n`;
      return id + Array.from({length}, () => rewrite(pick(sentences))).join(' ');
    });
    const head = {title: rewrite(title), question: rewrite(question), description: rewrite(pick(sentences))};
    const fields = Object.entries({...head, slug: address}).map(
      ([key, value]) => `${key}: ${JSON.stringify(value)}`,
    );
    return {address, source: `---\n${fields.join('\n')}\n---\n\n${parts.join('\n\n')}\n`};
  });
}

/** The page’s beginning first, then what stands below each heading. */
function sectionsOf(nodes: readonly PageNode[]): Section[] {
  const sections: {heading: string; depth: number; sentences: string[]}[] = [
    {heading: '', depth: 1, sentences: []},
  ];
  for (const node of nodes) {
    if (node.type === 'heading') sections.push({heading: proseOf(node), depth: node.depth, sentences: []});
    else
      sections
        .at(-1)
        ?.sentences.push(...(proseOf(node).match(/[^.!?]+[.!?]/g) ?? []).map((one) => one.trim()));
  }
  return sections;
}

/** Text without code, markup and what MDX would compute. */
function proseOf(node: PageNode): string {
  let prose = '';
  visit(node, 'text', ({value}) => {
    prose += value;
  });
  return prose.replaceAll(/[<>{}\s]+/g, ' ').trim();
}

function commonest(words: readonly string[], count: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, count)
      .map(([word]) => word),
  );
}

function isReplaceable(word: string, glue: ReadonlySet<string>): boolean {
  return word.length >= SHORTEST_REPLACED && !glue.has(word);
}

function likeCase(word: string, model: string): string {
  return /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
