import Slot from '@site/src/components/Slot';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import StandIn from './Slot';

test('is the element of the page, and brings nothing for it', () => {
  expect(renderToStaticMarkup(<Slot>Text</Slot>)).toContain('<div data-slot="true">');
  expect(renderToStaticMarkup(<StandIn />)).toBe('<div data-slot="true"></div>');
});
