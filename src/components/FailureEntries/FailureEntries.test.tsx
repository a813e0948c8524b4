// @vitest-environment jsdom
import {FAILURES} from '@site/src/data/failures';
import {trialPlace} from '@site/src/lib/failurePlaces';
import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import FailureEntries from '.';

test('an entry has its name, what was built for it and what follows, in this order and at its own address', () => {
  render(
    <FailureEntries
      ids={['lost-event', 'poison-photo']}
      placeOf={trialPlace}
      built={[
        <div key="b" data-failure="poison-photo">
          a file
        </div>,
        <div key="a" data-failure="lost-event">
          a silence
        </div>,
      ]}
      after={(id) => <p>, then {id}</p>}
    />,
  );
  expect(document.getElementById('trial-lost-event')?.textContent).toBe(
    `${FAILURES['lost-event'].title}a silence, then lost-event`,
  );
  expect(document.getElementById('trial-poison-photo')?.textContent).toBe(
    `${FAILURES['poison-photo'].title}a file, then poison-photo`,
  );
  expect(screen.getAllByRole('link')).toHaveLength(2);
});
