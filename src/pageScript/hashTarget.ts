/** The element that an address's hash names. One that somebody cut off in the middle of a character names nothing. */
export function hashTarget(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
