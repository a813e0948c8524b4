import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import Slot from '.';

test('is marked, so that an island can leave it alone', () => {
  expect(renderToStaticMarkup(<Slot>Text</Slot>)).toBe('<div data-slot="true">Text</div>');
});
