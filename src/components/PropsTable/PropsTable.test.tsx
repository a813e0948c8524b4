// @vitest-environment jsdom
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import PropsTable from '.';

test('what the build fills in stands in a group that names the component', () => {
  render(
    <PropsTable component="Cite">
      <p>The fact is required.</p>
    </PropsTable>,
  );
  const group = screen.getByRole('group', {name: 'Props of Cite'});
  expect(within(group).getByText('The fact is required.')).toBeTruthy();
});
