const STORE = 'ml-roles.recent-searches';
const MOST = 8;
const LONGEST = 200;

/** What was searched for on this device, the latest first. Nothing when the browser keeps nothing, or keeps rubbish. */
export function readRecentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSearch).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a search first, and gives the list as it then is. */
export function rememberSearch(query: string): readonly string[] {
  const search = query.trim();
  const others = readRecentSearches().filter((one) => one !== search);
  const recent = isSearch(search) ? [search, ...others].slice(0, MOST) : others;
  write((store) => {
    store.setItem(STORE, JSON.stringify(recent));
  });
  return recent;
}

export function forgetSearches(): readonly string[] {
  write((store) => {
    store.removeItem(STORE);
  });
  return [];
}

function isSearch(kept: unknown): kept is string {
  return typeof kept === 'string' && kept.trim() !== '' && kept.length <= LONGEST;
}

/** A browser may refuse to keep anything. Then searches are not remembered, and all else works. */
function write(change: (store: Storage) => void): void {
  try {
    change(window.localStorage);
  } catch {
    // Nothing to do: the list in memory is still right for this visit.
  }
}
