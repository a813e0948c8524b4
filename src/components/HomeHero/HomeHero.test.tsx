// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import HomeHero from '.';

test('the site’s question is the page’s first heading', () => {
  render(<HomeHero />);
  expect(screen.getByRole('heading', {level: 1}).textContent).toMatch(/^Who does what .+\?$/);
});

test('the answer stands below it, in at most 60 words', () => {
  render(<HomeHero />);
  const answer = screen.getByRole('paragraph').textContent;
  expect(answer).toContain('four desks');
  expect(answer.split(/\s+/).length).toBeLessThanOrEqual(60);
});
