// @vitest-environment jsdom
import {fireEvent, screen} from '@testing-library/react';
import CodeBlockButtons from '../../src/theme/CodeBlock/Buttons';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {startCodeBlocks} from '../../src/pageScript/codeBlocks';

const writeText = vi.fn<(text: string) => Promise<void>>();

const block = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.theme-code-block');
  if (found === null) throw new Error('The page has no code.');
  return found;
};
const copyButton = (): HTMLElement => screen.getByRole('button', {name: /^Cop/});

beforeAll(() => {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}});
  startCodeBlocks();
});

beforeEach(() => {
  vi.useRealTimers();
  writeText.mockReset().mockResolvedValue();
  document.body.innerHTML = `<div class="theme-code-block"><pre><code><div>if (<b>lost</b>) {</div><div><br></div><div>  retry();<br></div><div>}<br></div></code></pre>${renderToStaticMarkup(<CodeBlockButtons />)}</div>`;
});

test('what is copied is the code, line by line, with its empty lines and its indent', async () => {
  fireEvent.click(copyButton());
  await vi.waitFor(() => {
    expect(writeText.mock.calls).toEqual([['if (lost) {\n\n  retry();\n}']]);
  });
});

test('the button says that it has copied, and after a while offers it again', async () => {
  vi.useFakeTimers();
  fireEvent.click(copyButton());
  await vi.advanceTimersByTimeAsync(0);
  expect(copyButton().getAttribute('aria-label')).toBe('Copied');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(copyButton().getAttribute('aria-label')).toBe('Copy code to clipboard');
});

test('a browser that refuses leaves the code selected and claims nothing', async () => {
  writeText.mockRejectedValue(new DOMException('denied'));
  fireEvent.click(copyButton());
  await vi.waitFor(() => {
    expect(String(document.getSelection())).toContain('retry();');
  });
  expect(copyButton().getAttribute('aria-label')).toBe('Copy code to clipboard');
});

test('wrapping is offered where a line is longer than the block, and says whether it is on', () => {
  fireEvent.pointerOver(block());
  expect(block().dataset.wide).toBeUndefined();
  Object.defineProperty(block().querySelector('pre'), 'scrollWidth', {value: 900});
  fireEvent.pointerOver(block());
  expect(block().dataset.wide).toBe('');
  fireEvent.click(screen.getByRole('button', {name: 'Toggle word wrap', pressed: false}));
  expect(screen.getByRole('button', {name: 'Toggle word wrap', pressed: true})).toBeTruthy();
});
