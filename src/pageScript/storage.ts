/** Reads what the reader chose on an earlier page; null where nothing was chosen or the browser keeps nothing. */
export function readChoice(storage: string | undefined, key: string): string | null {
  try {
    return storageOf(storage)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps a choice for later pages and other tabs, or forgets it. Other tabs hear of it from the browser; the event
 * tells this one, where the theme's own script may listen too.
 */
export function keepChoice(storage: string | undefined, key: string, newValue: string | null): void {
  try {
    const storageArea = storageOf(storage);
    if (newValue === null) storageArea?.removeItem(key);
    else storageArea?.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea}));
  } catch {
    // The choice then holds for this page alone.
  }
}

/** The site's configuration names one of the two, or "none". */
function storageOf(name: string | undefined): Storage | undefined {
  return name === 'localStorage' || name === 'sessionStorage' ? window[name] : undefined;
}
