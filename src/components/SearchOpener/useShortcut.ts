import {useEffect} from 'react';

/** Fields into which a reader types, where "/" is a letter like any other. */
const TEXT_FIELDS =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range]), textarea, select, [contenteditable]';

/** Opens the search with Ctrl+K, with Command+K, and with "/" where that is not typed into a field. */
export default function useShortcut(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [open]);
}

function isShortcut(event: KeyboardEvent): boolean {
  const {key, ctrlKey, metaKey, altKey, shiftKey, target} = event;
  if (event.defaultPrevented || event.isComposing) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !altKey && !shiftKey;
  // Shift and Alt are not looked at: on some keyboards they are how "/" is typed.
  return key === '/' && !ctrlKey && !(target instanceof Element && target.closest(TEXT_FIELDS) !== null);
}
