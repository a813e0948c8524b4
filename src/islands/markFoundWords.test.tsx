// @vitest-environment jsdom
import {act, screen} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import {markFoundWords} from './markFoundWords';

test('words further down are found although the page was still on its way', async () => {
  vi.stubGlobal('CSS', {highlights: new Map<string, unknown>()});
  vi.stubGlobal('Highlight', function Highlight(...ranges: StaticRange[]) {
    return ranges;
  });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  window.history.replaceState(null, '', '/page?found=night');
  const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const article = document.body.appendChild(document.createElement('article'));
  act(markFoundWords);
  // Some frames, in which an eager search would find nothing and give up.
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  article.textContent = 'A pager by night.';
  readyState.mockReturnValue('interactive');
  act(() => {
    document.dispatchEvent(new Event('DOMContentLoaded'));
  });
  expect((await screen.findByRole('region', {name: 'Marked words'})).textContent).toContain('night');
  expect(window.location.search).toBe('?found=night');
});
