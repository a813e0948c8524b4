// @vitest-environment jsdom
import {GLOSSARY, TERM_IDS} from '@site/src/data/glossary';
import {render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import Term from '.';

const {embedding} = GLOSSARY;

test('a term stands under its own name', () => {
  render(<Term id="embedding" />);
  expect(screen.getByRole('button', {name: embedding.term})).toBeTruthy();
});

test('a term can stand as the sentence needs it, and is explained under its own name', () => {
  render(<Term id="embedding">embeddings</Term>);
  expect(screen.getByRole('button', {name: 'embeddings'})).toBeTruthy();
  expect(screen.getByRole('tooltip').textContent.startsWith(embedding.term)).toBe(true);
});

test('the built page explains the term in general and in the face app', () => {
  document.body.innerHTML = renderToStaticMarkup(<Term id="embedding" />);
  const button = screen.getByRole('button', {description: (text) => text.includes(embedding.plain)});
  const note = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toContain(`In the face app: ${embedding.inFaceApp}`);
  document.body.innerHTML = '';
});

test('one term explained twice on a page has two explanations', () => {
  render(
    <p>
      An <Term id="embedding" /> and <Term id="embedding">embeddings</Term>
    </p>,
  );
  const notes = screen.getAllByRole('button').map((button) => button.getAttribute('aria-describedby'));
  expect(new Set(notes).size).toBe(2);
});

test('every term of the glossary can be explained', () => {
  for (const id of TERM_IDS) expect(renderToStaticMarkup(<Term id={id} />)).toContain('tooltip');
});

test('a term sends no form', () => {
  render(<Term id="embedding" />);
  expect(screen.getByRole<HTMLButtonElement>('button').type).toBe('button');
});
