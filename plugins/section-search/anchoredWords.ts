import type {Heading, ListItem, RootContent} from 'mdast';
import {CHANGES} from '../../src/data/changes';
import {FAILURES} from '../../src/data/failures';
import {STEP_IDS, STEPS} from '../../src/data/pipeline';
import {type Fact, type Source, SOURCE_GROUPS, type SourceGroupId, SOURCES} from '../../src/data/sources';
import {FAILURE_WORDS} from '../../src/lib/failurePlaces';
import {glossaryLetters, termAnchor} from '../../src/lib/glossaryLetters';
import type {OriginalId} from '../../src/lib/originalPoints';
import {stepAnchor} from '../../src/lib/stepAnchor';
import {type Content, paragraph, text} from '../../src/pageText/content';
import {failuresOn} from '../../src/pageText/failureWords';
import {parseMarkdown} from '../../src/pageText/parseMarkdown';
import {WORD_WRITERS} from '../../src/pageText/words';
import type {Word, WordWriter} from '../../src/pageText/wordWriter';

/**
 * The words that draw things with an address of their own, such as a term or a step: search finds each of these
 * by itself. They say what their Markdown twins say, under a heading for each address.
 */
const ANCHORED: Readonly<Record<string, WordWriter>> = {
  ChangeLog: (word) => {
    const titles = new Map(CHANGES.map(({title, id}) => [title, id]));
    return headingsWithAnchors(said('ChangeLog', word), ({children: [first]}) =>
      first?.type === 'text' ? titles.get(first.value) : undefined,
    );
  },
  FailureCode: failureEntries('FailureCode', 'Code: '),
  FailureList: failureEntries('FailureList', ''),
  GlossaryList: () =>
    glossaryLetters().flatMap(({terms}) =>
      terms.flatMap(({id, term, also, plain, inFaceApp}) => [
        heading(termAnchor(id), term, also),
        paragraph([text(plain)]),
        paragraph([text(`In the face app: ${inFaceApp}`)]),
      ]),
    ),
  OriginalPoints: (word) => {
    const id = word.props.source as OriginalId;
    return [heading(id, SOURCES[id].short), ...said('OriginalPoints', word)];
  },
  PipelineDiagram: (word) => {
    const content = said('PipelineDiagram', word);
    if (word.props.menu === true) return content;
    const [steps, ...rest] = content;
    const items: readonly ListItem[] = steps?.type === 'list' ? steps.children : [];
    return [
      ...rest,
      ...STEP_IDS.flatMap((id, index) => [
        heading(stepAnchor(id), STEPS[id].title),
        ...(items[index]?.children ?? []),
      ]),
    ];
  },
  // It only leads to the entries on other pages.
  SourceIndex: () => [],
  SourceList: ({props: {group}}) =>
    SOURCE_GROUPS[group as SourceGroupId].flatMap(({id, short, authors, title, facts}: Source) => [
      heading(id, short),
      paragraph([text(`${authors}. ${title}.`)]),
      ...Object.values<Fact>(facts).map((fact) => paragraph([text(fact.text)])),
    ]),
  TrialList: failureEntries('TrialList', 'Trial: '),
};

/** How each word of the vocabulary is said for search. */
export const SEARCH_WRITERS: Readonly<Record<string, WordWriter>> = {...WORD_WRITERS, ...ANCHORED};

/**
 * A section for each failure that a word lists. Three words list the same failures by the same names, and whoever types
 * such a name looks for the failure itself; so its code and its trial say in search what they are.
 */
function failureEntries(name: keyof typeof FAILURE_WORDS, kind: string): WordWriter {
  return (word) => {
    const ids = [...failuresOn(word)];
    return said(name, word).map((node) => {
      const id = node.type === 'heading' ? ids.shift() : undefined;
      if (id === undefined) return node;
      const {anchor} = FAILURE_WORDS[name](id);
      return {...node, data: {anchor}, children: [text(`${kind}${FAILURES[id].title}`)]} as Heading;
    });
  };
}

function said(name: string, word: Word): readonly Content[] {
  const written = WORD_WRITERS[name]?.(word) ?? '';
  return typeof written === 'string' ? parseMarkdown(written) : written;
}

function heading(anchor: string, words: string, also?: readonly string[]): Heading {
  return {type: 'heading', depth: 3, data: {anchor, also}, children: [text(words)]};
}

function headingsWithAnchors(
  nodes: readonly RootContent[],
  anchorOf: (heading: Heading) => string | undefined,
): Content[] {
  return nodes.map((node) => (node.type === 'heading' ? {...node, data: {anchor: anchorOf(node)}} : node));
}
