// @vitest-environment jsdom
import {render} from '@testing-library/react';
import {expect, test} from 'vitest';
import PageHead from '.';

function contentOf(selector: string): string | null | undefined {
  return document.head.querySelector(`meta${selector}`)?.getAttribute('content');
}

test('a page shows its own card, and says in words what is on it', () => {
  render(<PageHead address="/roles/devops" title="DevOps" question="What is their part?" />);
  for (const card of ['[property="og:image"]', '[name="twitter:image"]']) {
    expect(contentOf(card)).toBe('https://site.example/base/img/cards/roles/devops.png');
  }
  for (const alt of ['[property="og:image:alt"]', '[name="twitter:image:alt"]']) {
    expect(contentOf(alt)).toBe('DevOps. What is their part?');
  }
  expect(contentOf('[property="og:image:width"]')).toBe('1200');
  expect(contentOf('[property="og:image:height"]')).toBe('630');
});

test('a page names its Markdown copy', () => {
  render(<PageHead address="/" title="Home" question="What is it?" />);
  const link = document.head.querySelector('link[rel=alternate][type="text/markdown"]');
  expect(link?.getAttribute('href')).toBe('https://site.example/base/index.md');
});
