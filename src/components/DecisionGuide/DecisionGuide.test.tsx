// @vitest-environment jsdom
import {QUESTIONS} from '@site/src/data/decision';
import {render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it} from 'vitest';
import DecisionGuide from '.';

const OPERATIONS =
  '?data=ready&models=several&retraining=often&product=feature&night=nobody&owner=no&people=some&makers=apart&platform=backbone&teams=one';
// The page is long, and to look for a role in all of it would take most of the time.
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing is ${selector}`);
  return found;
};
const button = (name: string): HTMLElement =>
  screen.getAllByText(name, {selector: 'button'})[0] ?? one('button');
const chosen = (): number => document.querySelectorAll('input:checked').length;
const said = (): string => one('[role=status]').textContent;
const open = (search: string): void => {
  window.history.replaceState(null, '', `/decide${search}`);
  render(<DecisionGuide />);
};

beforeEach(() => {
  window.history.replaceState(null, '', '/decide');
});

describe('the questions', () => {
  it('are groups of radio buttons, none chosen', () => {
    open('');
    const answers = QUESTIONS.flatMap((question) => question.answers);
    expect(document.querySelectorAll('fieldset')).toHaveLength(QUESTIONS.length);
    expect(document.querySelectorAll('fieldset input[type=radio]')).toHaveLength(answers.length);
    expect(chosen()).toBe(0);
    expect(said()).toContain('0 of 10 answered.');
    expect(document.querySelector('section h2')).toBeNull();
  });

  it('write what is answered into the address', async () => {
    open('');
    await userEvent.click(screen.getByLabelText('Two or more'));
    expect(window.location.search).toBe('?models=several');
    expect(said()).toContain('1 of 10 answered. Still possible:');
  });

  it('end as soon as the matter is settled, and say that the rest cannot change it', async () => {
    open('');
    await userEvent.click(screen.getByLabelText('No: it is scattered, or nobody vouches for it'));
    expect(said()).toBe('1 of 10 answered. The answer: not yet. The 9 questions left cannot change that.');
    expect(one('section h2').textContent).toBe('The answer: not yet');
  });
});

describe('the answer', () => {
  it('shows what spoke for it, what against it, what would change it, and leads to its page', () => {
    open(OPERATIONS);
    expect(one('section h2').textContent).toBe('The answer: an engineer for ML operations');
    const result = within(one('section'));
    expect(
      result.getByText('A strong cloud backbone is what this kind stands on.', {exact: false}),
    ).toBeTruthy();
    expect(
      result.getByText('What can wait until the morning needs nobody on call.', {exact: false}),
    ).toBeTruthy();
    expect(result.getByText('One other answer would be enough:')).toBeTruthy();
    expect(result.getByText('The ML operations kind').getAttribute('href')).toBe('/mle/types/ml-operations');
  });

  it('can be left for the nearest other one, and the way back is kept', async () => {
    open(OPERATIONS);
    await userEvent.click(button('Try it'));
    expect(one('section h2').textContent).toBe('The answer: not yet');
    expect(one('section h2').contains(document.activeElement)).toBe(true);
    expect(window.location.search).toContain('data=scattered');
  });

  it('goes away when the reader starts again', async () => {
    open(OPERATIONS);
    await userEvent.click(button('Start again'));
    expect(window.location.search).toBe('');
    expect(chosen()).toBe(0);
    expect(document.activeElement).toBe(one('input[type=radio]'));
  });
});

it('names what an address holds that the guide does not have', () => {
  open('?models=9000&data=ready');
  expect(said()).toContain('The address names “models=9000”, which the guide does not have.');
  expect(said()).toContain('1 of 10 answered.');
});

it('is a whole table of rules in the built page, whatever the address says', () => {
  window.history.replaceState(null, '', `/decide${OPERATIONS}`);
  const page = new DOMParser().parseFromString(renderToStaticMarkup(<DecisionGuide />), 'text/html');
  expect(page.querySelectorAll('input[checked]')).toHaveLength(0);
  const text = page.querySelector('details')?.textContent ?? '';
  for (const {answers} of QUESTIONS) {
    for (const {label, rules} of answers) {
      expect(text).toContain(label);
      for (const {reason} of rules) expect(text).toContain(reason);
    }
  }
});
