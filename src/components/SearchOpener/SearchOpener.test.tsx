import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import SearchOpener from '.';

test('before script runs it is a form and a link that lead to the search page under the base path', () => {
  const html = renderToStaticMarkup(<SearchOpener />);
  expect(html).toContain('action="/base/search"');
  expect(html).toContain('href="/search"');
});
