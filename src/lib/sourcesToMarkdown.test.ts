import {describe, expect, it} from 'vitest';
import {CLAIMS_WE_REFUSE} from '../data/claimsWeRefuse';
import {SOURCE_GROUPS, type Fact} from '../data/sources';
import {escapeMarkdown} from './escapeMarkdown';
import {
  citedFactsToMarkdown,
  refusedClaimsToMarkdown,
  sourceIndexToMarkdown,
  sourceListToMarkdown,
  trustMarksToMarkdown,
} from './sourcesToMarkdown';

describe('a part of the bibliography', () => {
  const text = sourceListToMarkdown('law');

  it.each(SOURCE_GROUPS.law)('says all of $id', ({authors, title, published, caveat, facts}) => {
    for (const part of [authors, title, published, caveat ?? ''])
      expect(text).toContain(escapeMarkdown(part));
    for (const fact of Object.values<Fact>(facts)) expect(text).toContain(escapeMarkdown(fact.text));
  });

  it('says of each fact how far it was checked', () => {
    const facts = SOURCE_GROUPS.law.flatMap((source) => Object.values<Fact>(source.facts));
    expect(text.match(/^ {2}- .+ \((read|second-hand|measured|recalled)\)$/gm)).toHaveLength(facts.length);
  });
});

it('a short list names each source, and leads to its facts', () => {
  const lines = sourceIndexToMarkdown('law').trimEnd().split('\n');
  expect(lines).toHaveLength(SOURCE_GROUPS.law.length);
  expect(lines[0]).toMatch(/^- \[GDPR\]\(\/references\/faces-and-law#gdpr\), \*.+\*$/);
});

it('a source that is cited twice stands once, with both facts', () => {
  const text = citedFactsToMarkdown(['gdpr/prohibition', 'sculley-2015/glue-code', 'gdpr/exceptions']);
  expect(text.match(/^- \[.+?\]\(\/references\/[a-z-]+#[a-z0-9-]+\), /gm)).toHaveLength(2);
  expect(text.match(/^ {2}- /gm)).toHaveLength(3);
});

it('every claim that we refuse stands with its reason', () => {
  const text = refusedClaimsToMarkdown();
  for (const {claim, why} of CLAIMS_WE_REFUSE) expect(text).toContain(`**“${claim}”** ${why} [`);
});

it('every trust mark is explained', () => {
  expect(trustMarksToMarkdown()).toContain('- **read**: We read it in the source itself.');
});
