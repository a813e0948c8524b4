// @vitest-environment jsdom
import {fireEvent, render, screen} from '@testing-library/react';
import Heading from '@theme/Heading';
import {renderToStaticMarkup} from 'react-dom/server';
import {startReportLinks} from '@site/src/pageScript/reportLinks';
import {afterEach, beforeAll, expect, test} from 'vitest';
import ReportLink from '.';

/** What the theme writes behind a heading; a style sheet shows “#” in front of it. */
const ZERO_WIDTH_SPACE = '\u200b';

const link = (address?: string) => (
  <article>
    <Heading as="h1">Roles</Heading>
    <p>Four of them.</p>
    <section id="devops">
      <Heading as="h2">
        DevOps
        <span className="hash-link">{ZERO_WIDTH_SPACE}</span>
      </Heading>
      <p>Keeps it runing.</p>
    </section>
    <ReportLink title="Roles: " address={address}>
      Something is wrong here
    </ReportLink>
  </article>
);

const reported = (): Record<string, string> =>
  Object.fromEntries(new URL(screen.getByRole<HTMLAnchorElement>('link', {name: /wrong/}).href).searchParams);

function select(text: string): void {
  const node = screen.getByText(text).firstChild;
  if (node === null) throw new Error(`"${text}" has no text.`);
  document.getSelection()?.selectAllChildren(node.parentNode ?? node);
}

beforeAll(startReportLinks);

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  window.history.replaceState(null, '', '/');
});

test('without script the report has the title and the address of the page', () => {
  document.body.innerHTML = renderToStaticMarkup(link('/roles'));
  expect(reported()).toEqual({
    template: 'page.yml',
    title: 'Roles:',
    page: 'https://site.example/base/roles',
  });
  document.body.innerHTML = '';
});

test('what the reader selected stands in the report, with the heading above it', () => {
  render(link('/roles'));
  select('Keeps it runing.');
  fireEvent.pointerDown(screen.getByRole('link', {name: /wrong/}));
  expect(reported()).toMatchObject({section: 'DevOps', words: 'Keeps it runing.'});
});

test('a reader who came to a section by its address reports that section, also by keyboard', () => {
  window.history.replaceState(null, '', '/roles#devops');
  render(link('/roles'));
  fireEvent.keyDown(screen.getByRole('link', {name: /wrong/}), {key: 'Enter'});
  expect(reported()).toMatchObject({section: 'DevOps'});
  expect(reported()).not.toHaveProperty('words');
});

test('of the sections of a flat page the one above the selected words is reported', () => {
  render(
    <article>
      <Heading as="h1">Roles</Heading>
      <Heading as="h2">DevOps</Heading>
      <p>Ships.</p>
      <Heading as="h2">Data engineer</Heading>
      <p>Stores.</p>
      <ReportLink title="Roles: ">Something is wrong here</ReportLink>
    </article>,
  );
  select('Ships.');
  fireEvent.pointerDown(screen.getByRole('link', {name: /wrong/}));
  expect(reported()).toMatchObject({section: 'DevOps', words: 'Ships.'});
});

test.each(['#%E0%A4%A', '#nowhere', ''])('the address part %j names no section', (hash) => {
  window.history.replaceState(null, '', `/roles${hash}`);
  render(link('/roles'));
  fireEvent.pointerDown(screen.getByRole('link', {name: /wrong/}));
  expect(reported()).not.toHaveProperty('section');
});

test('the page for an address that leads nowhere reports that address', () => {
  window.history.replaceState(null, '', '/base/no-such-page');
  render(link());
  expect(reported()).not.toHaveProperty('page');
  fireEvent.pointerDown(screen.getByRole('link', {name: /wrong/}));
  expect(reported()).toMatchObject({page: 'https://site.example/base/no-such-page'});
});
