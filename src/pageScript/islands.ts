import {resetFields} from './fields';
import {replayed, type Replay} from './replay';

/** Gives a component its script. Calls back when all is loaded, right before the component takes over what is there. */
export type Wake = (island: HTMLElement, onTakeOver: () => void) => Promise<void>;

/** Controls whose script comes late. Links are not among them, but for those that script turns into a choice. */
const CONTROLS = 'button, input, label, [data-script]';
/** What this script itself looks after. */
const OWN = '[data-note]';

interface Waking {
  isAwake: boolean;
  /** What the reader did meanwhile. */
  readonly replays: Replay[];
}

/**
 * Wakes a component when its reader uses, or is about to use, one of its controls, or when the address names its
 * state. What is done before it is awake is done again once it is, exactly once.
 */
export function startIslands(wake: Wake): void {
  const states = new WeakMap<HTMLElement, Waking>();
  let isReplaying = false;
  let pointer = '';

  const begin = (island: HTMLElement): Waking => {
    const known = states.get(island);
    if (known !== undefined) return known;
    const state: Waking = {isAwake: false, replays: []};
    states.set(island, state);
    island.ariaBusy = 'true';
    island.querySelector(':scope > [role=alert]')?.remove();
    void wake(island, () => {
      resetFields(island);
    })
      .then(() => replayAll(island, state))
      .catch(() => {
        states.delete(island);
        sayFailure(island);
      })
      .finally(() => {
        island.ariaBusy = null;
      });
    return state;
  };

  const replayAll = async (island: HTMLElement, state: Waking): Promise<void> => {
    for (;;) {
      // What the last one changed has to be drawn, so that the next one acts on it; Preact draws in a microtask.
      await Promise.resolve();
      await Promise.resolve();
      const next = state.replays.shift();
      if (next === undefined) break;
      isReplaying = true;
      next.run(island);
      isReplaying = false;
    }
    state.isAwake = true;
  };

  /** The island of a control that is being used, as long as it is not awake. */
  const sleeping = ({target}: Event): Waking | undefined => {
    const control = target instanceof Element && !target.closest(OWN) && target.closest(CONTROLS);
    const island = control && control.closest<HTMLElement>('[data-island]');
    const state = island ? begin(island) : undefined;
    return state?.isAwake === false ? state : undefined;
  };

  const act = (event: Event): void => {
    if (isReplaying) return;
    const replay = replayed(event);
    const state = sleeping(event);
    if (replay === undefined || state === undefined) return;
    if (replay.field === undefined) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === 'input' && state.replays.at(-1)?.field === replay.field) {
      // Of what is typed in one go, the whole is told.
      state.replays.pop();
    }
    state.replays.push(replay);
  };
  for (const type of ['click', 'submit', 'keydown', 'input', 'change']) addEventListener(type, act, true);
  for (const type of ['pointerdown', 'focusin']) addEventListener(type, sleeping, true);
  addEventListener(
    'pointermove',
    (event) => {
      // A page that scrolls under a pointer at rest moves it too, but not on the screen.
      const place = `${event.screenX},${event.screenY}`;
      if (pointer && pointer !== place) sleeping(event);
      pointer = place;
    },
    true,
  );

  const wakeNamed = (): void => {
    for (const island of document.querySelectorAll<HTMLElement>('[data-wakes-at]')) {
      const {search, hash} = location;
      if (new RegExp(island.dataset.wakesAt ?? '').test(search + hash)) begin(island);
    }
  };
  document.addEventListener('DOMContentLoaded', wakeNamed);
  addEventListener('hashchange', wakeNamed);
}

function sayFailure(island: HTMLElement): void {
  island.insertAdjacentHTML('afterbegin', '<p role=alert>This part could not be loaded. Try again.');
}
