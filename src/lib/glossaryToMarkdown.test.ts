import {describe, expect, it} from 'vitest';
import {GLOSSARY, TERM_IDS} from '../data/glossary';
import {glossaryLetters} from './glossaryLetters';
import {glossaryToMarkdown} from './glossaryToMarkdown';

describe('glossaryLetters', () => {
  const letters = glossaryLetters();

  it('holds every term once', () => {
    expect(letters.flatMap(({terms}) => terms.map(({id}) => id)).sort()).toEqual([...TERM_IDS].sort());
  });

  it('is in the order of the alphabet, whatever a term’s case', () => {
    const names = letters.flatMap(({terms}) => terms.map(({term}) => term.toLowerCase()));
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(letters.map(({letter}) => letter)).toEqual([
      ...new Set(names.map((name) => name.charAt(0).toUpperCase())),
    ]);
  });
});

describe('glossaryToMarkdown', () => {
  const text = glossaryToMarkdown({drift: [{address: '/face-app/model', label: 'The model'}]});

  it('says of each term what the page says', () => {
    for (const {term, plain, inFaceApp} of Object.values(GLOSSARY)) {
      expect(text).toContain(`**${term}**`);
      expect(text).toContain(`${plain} In the face app: ${inFaceApp}`);
    }
  });

  it('gives other names, sources and pages where there are any', () => {
    expect(text).toContain('**GDPR** (also: General Data Protection Regulation)');
    expect(text).toMatch(/\*\*GDPR\*\*.*\[GDPR\]/);
    expect(text).toMatch(/\*\*drift\*\*.*Explained on: \[The model\]\(\/face-app\/model\)\./);
    expect(text).not.toMatch(/\*\*gallery\*\*.*Explained on/);
  });
});
