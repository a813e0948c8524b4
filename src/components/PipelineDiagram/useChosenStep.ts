import {STEP_IDS, type StepId} from '@site/src/data/pipeline';
import {stepAnchor} from '@site/src/lib/stepAnchor';
import {useSyncExternalStore} from 'react';

const CHOICE = 'pipeline-step-chosen';

/** The step that the page's address names, else the first. Choosing one writes the address, without scrolling. */
export function useChosenStep(): [StepId, (id: StepId) => void] {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  const chosen = STEP_IDS.find((id) => hash === `#${stepAnchor(id)}`) ?? STEP_IDS[0];
  return [chosen, choose];
}

function choose(id: StepId): void {
  window.history.replaceState(window.history.state, '', `#${stepAnchor(id)}`);
  window.dispatchEvent(new Event(CHOICE));
}

function subscribe(listener: () => void): () => void {
  const events = ['hashchange', 'popstate', CHOICE];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}
