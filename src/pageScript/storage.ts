/** Reads what the reader chose on an earlier page; null where nothing was chosen or the browser keeps nothing. */
export function readChoice(storage: string | undefined, key = ''): string | null {
  try {
    return storageOf(storage)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps a choice for later pages and other tabs, or forgets it where it is empty. Other tabs hear of it from the
 * browser; the event tells this one, where the theme's own script may listen too.
 */
export function keepChoice(storage: string | undefined, key: string, choice: string): void {
  try {
    const storageArea = storageOf(storage);
    if (choice === '') storageArea?.removeItem(key);
    else storageArea?.setItem(key, choice);
    dispatchEvent(new StorageEvent('storage', {key, newValue: choice === '' ? null : choice, storageArea}));
  } catch {
    // The choice then holds for this page alone.
  }
}

/** The site's configuration names "localStorage", "sessionStorage" or "none". */
function storageOf(name = ''): Storage | undefined {
  return window[name as 'localStorage'];
}
