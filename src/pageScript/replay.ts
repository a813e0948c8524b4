import {isChoice, retold} from './fields';

/** What a reader did in an island that was not awake. */
export interface Replay {
  /** Set where the browser itself has shown it already. */
  readonly field?: HTMLInputElement;
  /** Does it again in the island, which is awake now. */
  readonly run: (island: HTMLElement) => void;
}

const MOVES = /^(Arrow|Home$|End$)/;

/** How an event is done again; undefined for one that works as it is and may pass. */
export function replayed(event: Event): Replay | undefined {
  const {target, type} = event;
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return undefined;
  if (target instanceof HTMLInputElement && type === (isChoice(target) ? 'change' : 'input')) {
    return {field: target, run: retold(target)};
  }
  const run =
    event instanceof SubmitEvent
      ? () => {
          (target as HTMLFormElement).requestSubmit(event.submitter);
        }
      : event instanceof KeyboardEvent
        ? replayedKey(event, target)
        : event instanceof MouseEvent && type === 'click'
          ? replayedClick(event, target)
          : undefined;
  return run && {run};
}

function replayedClick(event: MouseEvent, target: Element): Replay['run'] | undefined {
  const control = target.closest<HTMLElement>('button, [data-script]');
  // A link that is opened elsewhere is a link.
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (control === null || (control.matches('a') && isElsewhere)) return undefined;
  return () => {
    control.click();
  };
}

/** Only what script makes of a link has keys of its own; buttons and choices answer keys with a click. */
function replayedKey(event: KeyboardEvent, target: Element): Replay['run'] | undefined {
  const {key, ctrlKey, metaKey, altKey} = event;
  if (!target.matches('[data-script]') || !MOVES.test(key) || ctrlKey || metaKey || altKey) return undefined;
  return (island) => {
    // The one before may have moved the focus.
    const focused = document.activeElement;
    const at = focused !== null && island.contains(focused) ? focused : target;
    at.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  };
}
