/** What a key, a swipe or a button asks of the presentation. */
export type Step = 'first' | 'back' | 'next' | 'last' | 'notes';

const KEYS: {readonly [key: string]: Step | undefined} = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  n: 'notes',
  N: 'notes',
};

/** Keys that scroll where a slide is higher than the window. */
const SCROLLING = ['ArrowDown', 'ArrowUp'];

const SWIPE_PX = 48;

interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly target: EventTarget;
}

/** What a key asks for; undefined for keys that belong to the browser, to a scrolled slide or to a focused button. */
export function stepOfKey(
  {key, altKey, ctrlKey, metaKey, target}: PressedKey,
  isScrolled: boolean,
): Step | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (isScrolled && SCROLLING.includes(key)) return undefined;
  const isOnControl = target instanceof Element && target.closest('button, a, summary') !== null;
  return key === ' ' && isOnControl ? undefined : KEYS[key];
}

/** What a finger’s way over the screen in CSS pixels asks for; undefined for a tap and for scrolling. */
export function stepOfSwipe(right: number, down: number): Step | undefined {
  if (Math.abs(right) < SWIPE_PX || Math.abs(right) < 2 * Math.abs(down)) return undefined;
  return right < 0 ? 'next' : 'back';
}
