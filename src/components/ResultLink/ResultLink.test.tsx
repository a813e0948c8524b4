import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import ResultLink from '.';

test('leads to a place of the site under its base path', () => {
  expect(renderToStaticMarkup(<ResultLink to="/compare?found=a#rows">Compare</ResultLink>)).toBe(
    '<a href="/base/compare?found=a#rows">Compare</a>',
  );
});
