// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import PageFoot from '.';

test('offers to mend the page and to say what is wrong with it', () => {
  render(<PageFoot file="docs/start.mdx" title="Where to start" address="/start" />);
  expect(screen.getByRole('link', {name: 'Edit this page'}).getAttribute('href')).toBe(
    'https://example.org/repository/edit/main/docs/start.mdx',
  );
  const report = screen.getByRole<HTMLAnchorElement>('link', {name: 'Something is wrong here'}).href;
  expect(new URL(report).searchParams.get('title')).toBe('Where to start:');
});
