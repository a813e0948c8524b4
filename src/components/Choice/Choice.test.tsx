// @vitest-environment jsdom
import {render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import Choice from '.';

test('the right answer says that it is right, and why', () => {
  render(
    <Choice answer="Nothing" right>
      Every page knows these words.
    </Choice>,
  );
  const choice = screen.getByRole('group');
  expect(within(choice).getByText('Right.')).toBeTruthy();
  expect(choice.textContent).toContain('Every page knows these words.');
});

test('a wrong answer says that it is wrong, and why', () => {
  render(<Choice answer="An import">Pages hold no code.</Choice>);
  expect(screen.getByText('Not this one.')).toBeTruthy();
  expect(screen.queryByText('Right.')).toBeNull();
  expect(screen.getByRole('group').textContent).toContain('Pages hold no code.');
});

test('it is closed until the reader opens it', async () => {
  render(<Choice answer="An import">Pages hold no code.</Choice>);
  const choice = screen.getByRole<HTMLDetailsElement>('group');
  expect(choice.open).toBe(false);
  await userEvent.click(screen.getByText('An import'));
  expect(choice.open).toBe(true);
});

test('the built page holds the verdict, so that no script is needed', () => {
  const html = renderToStaticMarkup(<Choice answer="An import">Pages hold no code.</Choice>);
  expect(html).toContain('Not this one.');
  expect(html).toContain('Pages hold no code.');
});
