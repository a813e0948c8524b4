import {byId, element} from './element';

/** How long an announcement stays for a screen reader to find, in milliseconds. */
const STAY_MS = 20_000;

/** Says something politely to those who listen to the page. What it says is also to be seen somewhere. */
export function announce(text: string): void {
  const line = element('p', {}, text);
  byId('announcements', HTMLElement).append(line);
  setTimeout(() => {
    line.remove();
  }, STAY_MS);
}
