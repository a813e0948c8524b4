// @vitest-environment jsdom
import {FACT_IDS, getFact} from '@site/src/data/sources';
import {fireEvent, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {startNotes} from '@site/src/pageScript/notes';
import Cite from '.';

const FACT = 'sculley-2015/glue-code';

test('a citation names author and year, and leads to the source’s entry', () => {
  render(<Cite fact={FACT} />);
  const link = screen.getByRole('link', {name: /^Source: ?Sculley et al\. 2015$/});
  expect(link.getAttribute('href')).toBe('/references/systems#sculley-2015');
});

test('two citations of one fact each have their own explanation', () => {
  render(
    <p>
      One <Cite fact={FACT} /> and two <Cite fact={FACT} />.
    </p>,
  );
  const notes = screen.getAllByRole('link').map((link) => link.getAttribute('aria-describedby'));
  expect(new Set(notes).size).toBe(2);
});

test('every fact can be cited', () => {
  const read = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent;
  for (const id of FACT_IDS) {
    expect(read(renderToStaticMarkup(<Cite fact={id} />))).toContain(getFact(id).fact.text);
  }
});

test('a citation explains itself at the first tap and is followed at the second', () => {
  startNotes();
  render(<Cite fact={FACT} />);
  const link = screen.getByRole('link');
  const tap = (): boolean => {
    fireEvent.pointerDown(link, {pointerType: 'touch'});
    return fireEvent.click(link, {detail: 1});
  };
  expect([tap(), tap()]).toEqual([false, true]);
});
