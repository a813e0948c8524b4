/** Reads what the reader chose on an earlier page; null where nothing was chosen or the browser keeps nothing. */
export function readChoice(storage: string | undefined, key = ''): string | null {
  try {
    return storageOf(storage)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps a choice for later pages, or forgets it where it is empty. Other tabs hear of it from the browser.
 */
export function keepChoice(storage: string | undefined, key = '', choice = ''): void {
  try {
    if (choice === '') storageOf(storage)?.removeItem(key);
    else storageOf(storage)?.setItem(key, choice);
  } catch {
    // The choice then holds for this page alone.
  }
}

/** The site's configuration names "localStorage", "sessionStorage" or "none". */
function storageOf(name = ''): Storage | undefined {
  return window[name as 'localStorage'];
}
