/** Does again, in an island that is awake now, what a reader did before. */
export type Replay = (island: HTMLElement) => void;

const MOVES = /^(Arrow|Home$|End$)/;

/** How an event is done again; undefined for one that works as it is and may pass. */
export function replayed(event: Event): Replay | undefined {
  const {target} = event;
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return undefined;
  if (event instanceof SubmitEvent) {
    const {submitter} = event;
    return () => {
      (target as HTMLFormElement).requestSubmit(submitter);
    };
  }
  if (event instanceof KeyboardEvent) return replayedKey(event, target);
  if (event instanceof MouseEvent) return replayedClick(event, target);
  return undefined;
}

function replayedClick(event: MouseEvent, target: Element): Replay | undefined {
  const control = target.closest<HTMLElement>('button, [data-script]');
  if (control === null) return undefined;
  // A link that is opened elsewhere is a link.
  if (control.matches('a') && (event.ctrlKey || event.metaKey || event.shiftKey)) return undefined;
  return () => {
    control.click();
  };
}

/** Only what script makes of a link has keys of its own; buttons and choices answer keys with a click. */
function replayedKey(event: KeyboardEvent, target: Element): Replay | undefined {
  const {key, ctrlKey, metaKey, altKey} = event;
  if (!target.matches('[data-script]') || !MOVES.test(key) || ctrlKey || metaKey || altKey) return undefined;
  return (island) => {
    // The one before may have moved the focus.
    const focused = document.activeElement;
    const at = focused !== null && island.contains(focused) ? focused : target;
    at.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  };
}
