import Slot from '@site/src/components/Slot';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import Island from '.';

interface GreetingProps {
  readonly name: string;
  readonly more?: ReactNode;
}

function Greeting({name, more}: GreetingProps): ReactNode {
  return (
    <>
      Hello {name} <Slot>{more}</Slot>
    </>
  );
}

test('draws the component, and writes beside it what it wakes with', () => {
  const html = renderToStaticMarkup(
    <Island
      name="Greeting"
      of={Greeting}
      given={{name: 'Ada'}}
      inPage={{more: <b>more</b>}}
      wakesAt="^[?]"
    />,
  );
  expect(html).toBe(
    '<div data-island="Greeting" data-given="{&quot;name&quot;:&quot;Ada&quot;}" data-wakes-at="^[?]">Hello Ada <div data-slot="true"><b>more</b></div></div>',
  );
});
