// @vitest-environment jsdom
import {getFact} from '@site/src/data/sources';
import {TRUST_MARKS} from '@site/src/data/sources/trustMarks';
import {render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, expect, test} from 'vitest';
import SourceNotes from '.';

const FACTS = ['dora/four-metrics', 'sculley-2015/glue-code', 'dora/speed-and-stability'] as const;

afterEach(() => {
  document.body.innerHTML = '';
});

test('each source stands once and leads to its entry, in the order of citation', () => {
  render(<SourceNotes facts={FACTS} />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/references/roles-and-work#dora', '/references/systems#sculley-2015']);
});

test('the built page ties to each source all that it is cited for, and how far that was checked', () => {
  document.body.innerHTML = renderToStaticMarkup(<SourceNotes facts={FACTS} />);
  const {source} = getFact('dora/four-metrics');
  const [link] = screen.getAllByRole('link');
  const note = document.getElementById(link?.getAttribute('aria-describedby') ?? '')?.textContent;
  for (const id of ['dora/four-metrics', 'dora/speed-and-stability'] as const) {
    const {text, mark} = getFact(id).fact;
    expect(note).toContain(`${text} ${TRUST_MARKS[mark].label}`);
  }
  expect(note).toContain(`${source.title}. ${source.published}.`);
});

test('a source does not say what only another one says', () => {
  render(<SourceNotes facts={FACTS} />);
  const [dora, sculley] = screen.getAllByRole('tooltip').map(({textContent}) => textContent);
  expect(dora).not.toContain(getFact('sculley-2015/glue-code').fact.text);
  expect(sculley).not.toContain(getFact('dora/four-metrics').fact.text);
});

test('no sources draw nothing', () => {
  render(<SourceNotes facts={[]} />);
  expect(document.body.textContent).toBe('');
});
