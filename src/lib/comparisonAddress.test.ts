import {describe, expect, it} from 'vitest';
import {ASPECT_IDS} from '../data/aspects';
import {ROLE_IDS} from '../data/roles';
import {SUBJECT_IDS} from '../data/subjects';
import {DEFAULT_VIEW, viewFromAddress, viewToAddress} from './comparisonAddress';
import type {ComparisonView} from './comparisonRows';

const SUBJECT_CHOICES = [
  SUBJECT_IDS,
  ROLE_IDS,
  [...ROLE_IDS].reverse(),
  ...SUBJECT_IDS.map((id) => [id]),
  ...SUBJECT_IDS.flatMap((one) => SUBJECT_IDS.filter((id) => id !== one).map((other) => [one, other])),
];
const ASPECT_CHOICES = [ASPECT_IDS, [...ASPECT_IDS].reverse(), ...ASPECT_IDS.map((id) => [id])];
const WORDS = [
  '',
  'photo',
  'on call',
  ' é ',
  'a&b=c',
  'a+b',
  '100%',
  '#',
  '?',
  '/',
  '"',
  '<b>',
  '日本',
  '🙂',
  '%41',
];

const views: ComparisonView[] = SUBJECT_CHOICES.flatMap((subjects, index) =>
  [false, true].map((onlyDifferent) => ({
    subjects,
    aspects: ASPECT_CHOICES[index % ASPECT_CHOICES.length] ?? ASPECT_IDS,
    onlyDifferent,
    word: WORDS[index % WORDS.length] ?? '',
  })),
);

describe('a view in an address', () => {
  it('comes back as it was written', () => {
    for (const view of views) expect(viewFromAddress(viewToAddress(view))).toEqual({view, ignored: []});
  });

  it.each(WORDS)('brings the word “%s” back', (word) => {
    expect(viewFromAddress(viewToAddress({...DEFAULT_VIEW, word})).view.word).toBe(word);
  });

  it('is empty for the default view, and only then', () => {
    expect(viewToAddress(DEFAULT_VIEW)).toBe('');
    expect(viewToAddress({...DEFAULT_VIEW, onlyDifferent: true})).toBe('?differs=1');
  });

  it('can be read by people', () => {
    const view: ComparisonView = {
      subjects: ['devops', 'ml-engineer'],
      aspects: ['on-call'],
      onlyDifferent: true,
      word: 'night',
    };
    expect(viewToAddress(view)).toBe('?roles=devops,ml-engineer&aspects=on-call&differs=1&word=night');
  });

  it('stands a word that holds half a character', () => {
    const address = () => viewToAddress({...DEFAULT_VIEW, word: 'half \ud83d'});
    expect(address).not.toThrow();
  });
});

describe('an address that nobody wrote by hand', () => {
  it('gives the default view when it says nothing', () => {
    for (const search of ['', '?', '?roles=', '?roles=,,&aspects=', '?utm_source=mail']) {
      expect(viewFromAddress(search)).toEqual({view: DEFAULT_VIEW, ignored: []});
    }
  });

  it('keeps the names that it knows and reports the others', () => {
    const {view, ignored} = viewFromAddress('?roles=devops,wizard&aspects=mission,salary');
    expect(view.subjects).toEqual(['devops']);
    expect(view.aspects).toEqual(['mission']);
    expect(ignored).toEqual(['wizard', 'salary']);
  });

  it('falls back to the four roles when it knows none of the names', () => {
    expect(viewFromAddress('?roles=wizard')).toEqual({view: DEFAULT_VIEW, ignored: ['wizard']});
  });

  it('takes a name that stands twice once', () => {
    const {view, ignored} = viewFromAddress('?roles=devops,devops, devops,wizard,wizard&roles=ml-engineer');
    expect(view.subjects).toEqual(['devops']);
    expect(ignored).toEqual(['wizard']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'DEVOPS', 'devops/'])(
    'does not know the name %s',
    (name) => {
      const query = new URLSearchParams({roles: name, aspects: name});
      expect(viewFromAddress(`?${query.toString()}`)).toEqual({view: DEFAULT_VIEW, ignored: [name, name]});
    },
  );

  it.each(['?%', '?roles=%', '?roles=%E0%A4%A', '?=&=&', '?roles[]=devops', '?&&&'])(
    'survives %s',
    (search) => {
      expect(viewFromAddress(search).view).toEqual(DEFAULT_VIEW);
    },
  );

  it('survives names and words of 10,000 characters', () => {
    const long = 'x'.repeat(10_000);
    const {view, ignored} = viewFromAddress(`?roles=${long}&word=${long}&differs=${long}`);
    expect(view).toEqual({...DEFAULT_VIEW, word: long});
    expect(ignored).toEqual([long]);
  });

  it('asks for differences only by the one value', () => {
    expect(
      ['1', 'true', '0', ''].map((value) => viewFromAddress(`?differs=${value}`).view.onlyDifferent),
    ).toEqual([true, false, false, false]);
  });
});
