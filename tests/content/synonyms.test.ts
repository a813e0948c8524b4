import {describe, expect, it} from 'vitest';
import {nearestName, nearestNames} from '../../src/contentPolicy/nearestNames';
import {readSiteAddresses} from '../../src/contentPolicy/siteAddresses';
import {SYNONYMS, type Synonym} from '../../src/data/synonyms';
import {wordsOf} from '../../src/search/words';
import {ROOT} from '../structure/sourceFiles';
import {SITE_NAMES} from './siteNames';

const site = readSiteAddresses(ROOT);
const phrase = (text: string): string => ` ${wordsOf(text).join(' ')} `;
const names = SITE_NAMES.map(phrase);
const siteWords = [...new Set(SITE_NAMES.flatMap(wordsOf))];

/** What must be mended in one entry of src/data/synonyms, as sentences. */
function problemsOf({say, mean = [], find = []}: Synonym): string[] {
  const own = say.map(phrase);
  return [
    ...(say.length === 0 ? ['Nothing stands in "say". Write what readers type.'] : []),
    ...(mean.length + find.length === 0
      ? [`"${String(say[0])}" leads nowhere. Give it "mean" (how the site says it) or "find" (an address).`]
      : []),
    ...say.flatMap(spellingProblems),
    ...mean.flatMap((text) => [
      ...(own.includes(phrase(text))
        ? [`"${text}" says itself. Leave it out of "say" or out of "mean".`]
        : []),
      ...(names.some((name) => name.includes(phrase(text))) ? [] : [strangeWords(text)]),
    ]),
    ...find.flatMap(addressProblems),
  ];
}

function spellingProblems(text: string): string[] {
  const plain =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return text === plain.join(' ')
    ? []
    : [`"${text}" is not how a search compares words. Write "${plain.join(' ')}".`];
}

function strangeWords(text: string): string {
  const strange = wordsOf(text).filter((word) => !siteWords.includes(word));
  const near = strange.flatMap((word) => nearestName(word, siteWords) ?? []);
  const hint =
    near.length > 0
      ? ` Did you mean "${near.join('", "')}"?`
      : strange.length > 0
        ? ` No name of the site has "${strange.join('", "')}".`
        : ' The words stand on the site, but not side by side: use fewer, or several texts.';
  return `"${text}" stands in no title, heading, question, keyword or term.${hint}`;
}

function addressProblems(address: string): string[] {
  const [page = '', anchor] = address.split('#');
  const known = site.get(page);
  if (known === undefined) {
    return [
      `No page has the address "${page}". The nearest: ${nearestNames(page, [...site.keys()], 3).join(', ')}.`,
    ];
  }
  if (anchor === undefined || known.anchors?.has(anchor) === true) return [];
  const near = nearestNames(anchor, [...(known.anchors ?? [])], 3).map((name) => `${page}#${name}`);
  return [`${page} has no place "#${anchor}". The nearest: ${near.join(', ')}.`];
}

describe('other words', () => {
  it('lead from words that readers type to words and places that the site has', () => {
    expect(SYNONYMS.flatMap(problemsOf)).toEqual([]);
  });

  it('say each thing in one place, so that who mends it need not look for a second', () => {
    const said = SYNONYMS.flatMap(({say}) => say.map((text) => phrase(text).trim()));
    const twice = said.filter((text, index) => said.indexOf(text) !== index);
    expect(
      twice.map((text) => `"${text}" stands in two "say" lists. Join the two, or leave it out of one.`),
    ).toEqual([]);
  });
});

describe('a wrong entry', () => {
  it.each([
    {entry: {say: ['boss']}, told: 'leads nowhere'},
    {entry: {say: [], mean: ['model']}, told: 'Write what readers type'},
    {entry: {say: ['CI/CD'], find: ['/glossary']}, told: 'Write "ci cd"'},
    {entry: {say: ['model'], mean: ['Model']}, told: 'says itself'},
    {entry: {say: ['limit'], mean: ['treshold']}, told: 'Did you mean "threshold"?'},
    {entry: {say: ['cake'], mean: ['marzipan']}, told: 'No name of the site has "marzipan"'},
    {entry: {say: ['cake'], mean: ['glossary threshold']}, told: 'not side by side'},
    {entry: {say: ['ops'], find: ['/roles/devop']}, told: '/roles/devops'},
    {entry: {say: ['ops'], find: ['/roles/devops#tool']}, told: '/roles/devops#tools'},
  ])('is told how to mend it: $told', ({entry, told}) => {
    expect(problemsOf(entry).join('\n')).toContain(told);
  });

  it('is told about once', () => {
    expect(
      problemsOf({say: ['aprendizagem automática'], mean: ['machine learning'], find: ['/paths#order']}),
    ).toEqual([]);
  });
});
