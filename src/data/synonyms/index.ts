import {ACRONYMS} from './acronyms';
import {EVERYDAY_WORDS} from './everydayWords';
import {FAILURE_PHRASES} from './failurePhrases';
import {JOB_TITLES} from './jobTitles';
import {PAGE_NAMES} from './pageNames';
import {PEOPLE_AND_RISKS} from './peopleAndRisks';
import {PORTUGUESE_PLACES} from './portuguesePlaces';
import {PORTUGUESE_WORDS} from './portugueseWords';
import {TOOLS} from './tools';
import type {Synonym} from './types';
import {WORD_FAMILIES} from './wordFamilies';
import {WORK_AND_HIRING} from './workAndHiring';

export type {Synonym} from './types';

const inPortuguese = (entry: Synonym): Synonym => ({...entry, language: 'pt'});

/**
 * What readers type and the pages do not say.
 *
 * You looked for something, and the search did not find it? Add your words here; a browser is enough. Open the file of
 * this folder that fits best, press the pencil, and write one line between the brackets at its end:
 *
 *     {say: ['vacation photo', 'holiday photo'], mean: ['photo']},
 *     {say: ['who is woken'], find: ['/teams/who-owns-what']},
 *
 * `say` is what you typed, in lower case. `mean` is a word of the site for the same thing: it will be looked for as
 * well, wherever it stands. `find` is the address of the page that answered in the end, with "#…" if it was one section.
 * Then propose the change as a pull request. A test reads your line and says how to mend it if something is wrong.
 *
 * Before you add a word, think of another question in which it stands. "Far" is short for a rate, and stands in "how far
 * can I trust it": such a word does harm. Write two or three words then, as in "far and frr". Plurals, -ing forms, typos,
 * and words joined or split ("dev ops") need no line; the search knows them.
 */
export const SYNONYMS: readonly Synonym[] = [
  ...ACRONYMS,
  ...JOB_TITLES,
  ...TOOLS,
  ...EVERYDAY_WORDS,
  ...WORD_FAMILIES,
  ...PEOPLE_AND_RISKS,
  ...FAILURE_PHRASES,
  ...PAGE_NAMES,
  ...WORK_AND_HIRING,
  ...PORTUGUESE_WORDS.map(inPortuguese),
  ...PORTUGUESE_PLACES.map(inPortuguese),
];
