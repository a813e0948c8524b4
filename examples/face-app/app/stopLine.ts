import {element, svgElement} from './element';
import {STOPS, type Stop, type Travel} from './travel';

/** Whose desk each stop is, drawn in that role's shape; styles.css has the role's colour. */
const DESKS = {
  stored: {
    role: 'data-engineer',
    shape: 'M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4Z',
  },
  queued: {role: 'ml-engineer', shape: 'M8 .6 15.4 8 8 15.4.6 8Z'},
  recognising: {role: 'data-scientist', shape: 'M8 1.6 15 14H1Z'},
  answered: {role: 'devops', shape: 'M2 2h12v12H2Z'},
} as const satisfies Readonly<Record<Stop, object>>;

/** What a listener hears that a watcher sees by the shape. */
const HEARD = {done: ', done', now: '', ahead: ', to come', failed: ''};

/** Says where a photo is, as the stop line and the announcements do. */
export function stopWords(stop: Travel['stop'], attempt: number): string {
  if (stop !== 'recognising') return stop;
  return attempt > 1
    ? `being recognised (try\u00a0${attempt})`
    : 'being recognised';
}

/** Shows how far a photo has come, as a list of its stops. */
export function stopLine({stop, attempt}: Travel): HTMLOListElement {
  const here = STOPS.indexOf(stop === 'failed' ? 'recognising' : stop);
  const stateOf = (index: number) => {
    if (index > here) return 'ahead';
    if (index < here || stop === 'answered') return 'done';
    return stop === 'failed' ? 'failed' : 'now';
  };
  const items = STOPS.map((name, index) => {
    const {role, shape} = DESKS[name];
    const state = stateOf(index);
    const label = name === 'recognising' ? 'recognised' : name;
    return element(
      'li',
      {
        'data-role': role,
        'data-state': state,
        'aria-current': state === 'now' && 'step',
      },
      svgElement(
        'svg',
        {viewBox: '-1 -1 18 18', 'aria-hidden': 'true'},
        svgElement('path', {d: shape}),
      ),
      index === here ? stopWords(stop, attempt) : label,
      element('span', {class: 'visually-hidden'}, HEARD[state]),
    );
  });
  return element('ol', {class: 'stops', role: 'list'}, ...items);
}
