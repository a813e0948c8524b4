// @vitest-environment jsdom
import Choice from '@site/src/components/Choice';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import CheckYourself from '.';

const QUESTION = 'Whose desk do you go to first?';

function renderQuestion(): HTMLElement {
  render(
    <CheckYourself question={QUESTION}>
      <Choice answer="The data engineer’s">The picture is there.</Choice>
      <Choice answer="The ML engineer’s" right>
        The queue is theirs.
      </Choice>
    </CheckYourself>,
  );
  return screen.getByRole('region', {name: QUESTION});
}

test('the question names a part of the page that holds the answers', () => {
  const answers = within(renderQuestion()).getAllByRole('group');
  expect(answers.map((answer) => answer.querySelector('summary')?.textContent)).toEqual([
    'The data engineer’s',
    'The ML engineer’s',
  ]);
});

test('one answer is right', () => {
  const part = renderQuestion();
  expect(within(part).getAllByText('Right.')).toHaveLength(1);
  expect(within(part).getAllByText('Not this one.')).toHaveLength(1);
});

test('two questions on a page keep their names apart', () => {
  render(
    <>
      <CheckYourself question="One?">{null}</CheckYourself>
      <CheckYourself question="Two?">{null}</CheckYourself>
    </>,
  );
  expect(screen.getByRole('region', {name: 'One?'})).not.toBe(screen.getByRole('region', {name: 'Two?'}));
});
