// @vitest-environment jsdom
import {SOURCE_GROUPS, type Source, type SourceGroupId} from '@site/src/data/sources';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import SourceList from '.';

const groups = Object.keys(SOURCE_GROUPS) as SourceGroupId[];
const sources = groups.flatMap((group) =>
  SOURCE_GROUPS[group].map((source) => ({group, source, id: source.id})),
);

function renderEntry(group: SourceGroupId, {id}: Source): HTMLElement {
  render(<SourceList group={group} />);
  const entry = document.getElementById(id);
  if (entry === null) throw new Error(`Nothing on the page has the address #${id}.`);
  return entry;
}

test.each(groups)('the part %s lists its sources in order', (group) => {
  render(<SourceList group={group} />);
  const entries = [...(screen.getAllByRole('list')[0]?.children ?? [])].map(({id}) => id);
  expect(entries).toEqual(SOURCE_GROUPS[group].map(({id}) => id));
});

test.each(sources)('$id has an entry of its own that says who, what and where', ({group, source}) => {
  const entry = renderEntry(group, source);
  for (const words of [source.short, source.authors, source.title, source.published]) {
    expect(entry.textContent).toContain(words);
  }
  for (const words of [source.caveat, source.doi, source.checkedOn]) {
    if (words !== undefined) expect(entry.textContent).toContain(words);
  }
});

test.each(sources)('$id lists every fact with how far it was checked', ({group, source}) => {
  const facts = within(renderEntry(group, source)).getAllByRole('listitem');
  expect(
    facts.map(({textContent}) => textContent.replace(/ (read|second-hand|measured|recalled)$/, '')),
  ).toEqual(Object.values(source.facts).map(({text}) => text));
});

test.each(sources.filter(({source}) => source.url !== undefined))(
  'the title of $id leads to the source',
  ({group, source}) => {
    const link = within(renderEntry(group, source)).getByRole('link', {name: source.title});
    expect(link.getAttribute('href')).toBe(source.url);
  },
);

test.each(sources.filter(({source}) => source.url === undefined))(
  '$id, which has no address, has no link',
  ({group, source}) => {
    expect(within(renderEntry(group, source)).queryByRole('link')).toBeNull();
  },
);
