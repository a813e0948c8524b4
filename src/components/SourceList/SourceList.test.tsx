// @vitest-environment jsdom
import {SOURCE_GROUPS, type Source, type SourceGroupId} from '@site/src/data/sources';
import {configure, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import SourceList from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

const groups = Object.keys(SOURCE_GROUPS) as SourceGroupId[];
const sources = groups.flatMap((group) =>
  SOURCE_GROUPS[group].map((source: Source) => ({source, id: source.id})),
);

/** Every part of the page, drawn once: nothing in it moves, and each source is looked at several times. */
const drawn = groups.map((group) => draw(<SourceList group={group} />));

function draw(list: ReactNode): HTMLElement {
  const part = document.createElement('div');
  part.innerHTML = renderToStaticMarkup(list);
  return part;
}

function entryOf({id}: Source): HTMLElement {
  const entry = drawn
    .map((part) => part.querySelector<HTMLElement>(`[id="${id}"]`))
    .find((one) => one !== null);
  if (entry === undefined) throw new Error(`Nothing on the page has the address #${id}.`);
  return entry;
}

test.each(groups)('the part %s lists its sources in order', (group) => {
  render(<SourceList group={group} />);
  const entries = [...(screen.getAllByRole('list')[0]?.children ?? [])].map(({id}) => id);
  expect(entries).toEqual(SOURCE_GROUPS[group].map(({id}) => id));
});

test.each(sources)('$id has an entry of its own that says who, what and where', ({source}) => {
  const entry = entryOf(source);
  for (const words of [source.short, source.authors, source.title, source.published]) {
    expect(entry.textContent).toContain(words);
  }
  for (const words of [source.caveat, source.doi, source.checkedOn]) {
    if (words !== undefined) expect(entry.textContent).toContain(words);
  }
});

test.each(sources)('$id lists every fact with how far it was checked', ({source}) => {
  const facts = within(entryOf(source)).getAllByRole('listitem');
  expect(
    facts.map(({textContent}) => textContent.replace(/ (read|second-hand|measured|recalled)$/, '')),
  ).toEqual(Object.values(source.facts).map(({text}) => text));
});

test.each(sources.filter(({source}) => source.url !== undefined))(
  'the title of $id leads to the source',
  ({source}) => {
    const link = within(entryOf(source)).getByRole('link', {name: source.title});
    expect(link.getAttribute('href')).toBe(source.url);
  },
);

test.each(sources.filter(({source}) => source.url === undefined))(
  '$id, which has no address, has no link',
  ({source}) => {
    expect(within(entryOf(source)).queryByRole('link')).toBeNull();
  },
);
