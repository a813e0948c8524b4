import {CHANGES} from '../data/changes';
import {chooseFailures, type FailureChoice} from '../data/failures';
import {TERM_IDS} from '../data/glossary';
import {STEP_IDS} from '../data/pipeline';
import {SOURCE_GROUPS, type Source} from '../data/sources';
import {FAILURE_WORDS} from '../lib/failurePlaces';
import {termAnchor} from '../lib/glossaryLetters';
import {stepAnchor} from '../lib/stepAnchor';

const HEADING = /^#{1,6}\s+(.*?)(?:\{\/\*\s*#([^\s*]+)[^}]*\*\/\})?\s*$/;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** The ids on a page that a link may name: those of its headings and those that its components draw. */
export function anchorsOf(body: string): ReadonlySet<string> {
  const prose = withoutFences(body);
  const headings = prose.flatMap((line) => {
    const [, text, id] = HEADING.exec(line) ?? [];
    return text === undefined ? [] : [id ?? idOfWords(text)];
  });
  return new Set([...headings, ...componentAnchors(prose.join('\n'))]);
}

/** The id that Docusaurus makes of a heading's words when it has none of its own. Source: github-slugger. */
function idOfWords(text: string): string {
  const words = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]*>/g, '');
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function componentAnchors(prose: string): string[] {
  const groups: {readonly [group: string]: readonly Source[] | undefined} = SOURCE_GROUPS;
  const sources = [...prose.matchAll(/<Source(?:List|Index)\s+group="([^"]*)"/g)].flatMap(
    ([, group]) => groups[group ?? ''] ?? [],
  );
  const hasSteps = /<PipelineDiagram(?![^>]*\bmenu\b)/.test(prose);
  const originals = [...prose.matchAll(/<OriginalPoints\s+source="([^"]*)"/g)].map(([, id = '']) => id);
  return [
    ...sources.map(({id}) => id),
    ...originals,
    ...(hasSteps ? STEP_IDS.map(stepAnchor) : []),
    ...(prose.includes('<GlossaryList') ? TERM_IDS.map(termAnchor) : []),
    ...(prose.includes('<ChangeLog') ? CHANGES.map(({id}) => id) : []),
    ...Object.entries(FAILURE_WORDS).flatMap(([word, placeOf]) =>
      [...prose.matchAll(new RegExp(`<${word}\\b([^>]*)>`, 'g'))].flatMap(([, attributes = '']) =>
        chooseFailures(choiceIn(attributes)).map((id) => placeOf(id).anchor),
      ),
    ),
  ];
}

/** A value that is none of the allowed ones chooses nothing; the content policy speaks of it. */
function choiceIn(attributes: string): FailureChoice {
  const pairs = [...attributes.matchAll(/\b(step|handling)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

function withoutFences(body: string): string[] {
  let fence: string | undefined;
  return body.split('\n').filter((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      return mark === undefined;
    }
    if (mark?.startsWith(fence) === true) fence = undefined;
    return false;
  });
}
