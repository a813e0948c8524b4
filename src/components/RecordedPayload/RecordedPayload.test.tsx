// @vitest-environment jsdom
import {render} from '@testing-library/react';
import {expect, test} from 'vitest';
import RecordedPayload from '.';

test('what the build filled in is shown', () => {
  const {container} = render(<RecordedPayload step="send-photo">POST /photos</RecordedPayload>);
  expect(container.textContent).toBe('POST /photos');
});
