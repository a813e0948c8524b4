import {STEP_IDS, STEPS, type StepId} from '@site/src/data/pipeline';
import {ROLES} from '@site/src/data/roles';

/** A step as the diagram names it to a reader who cannot see in whose lane it stands. */
export function spokenName(id: StepId): string {
  return `${STEPS[id].title}, ${ROLES[STEPS[id].owner].name}`;
}

/** For tests: a step's link on the page, by its text; queries by role take seconds among hundreds of links. */
export function stepLink(id: StepId): HTMLAnchorElement {
  const link = [...document.querySelectorAll('a')].find(({textContent}) => textContent === spokenName(id));
  if (link === undefined) throw new Error(`No link says “${spokenName(id)}”.`);
  return link;
}

/** For tests: the list item in which a step stands with all that is told about it. */
export function stepItem(id: StepId): HTMLElement {
  const item = stepLink(id).closest('li');
  if (item === null) throw new Error('The step is not in a list.');
  return item;
}

/** For tests: the steps that the page says are the current one. */
export function currentSteps(): StepId[] {
  return STEP_IDS.filter((id) => stepLink(id).getAttribute('aria-current') === 'step');
}

/** For tests: the step that was last announced, in the page's words. */
export function announcedStep(): string | undefined {
  const words = [...document.querySelectorAll('[role=status]')].map(({textContent}) => textContent);
  return words.find((text) => text.startsWith('Step'));
}
