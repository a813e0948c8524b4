import {useEffect, useRef, type RefObject} from 'react';

/**
 * Opens and closes a dialog, and gives its field the focus. When it opens again the text is selected, so that a reader
 * can go on from there or type over it; at first it is what they are typing, and the caret stands behind it.
 *
 * Escape closes the dialog at once, and the browser sees to it. The combobox pattern lets Escape dismiss the popup,
 * and a second one clear the field; here field and popup are one dialog, whose pattern asks that Escape close it.
 * Nothing is lost: the text is still there when the box opens again.
 */
export default function useDialog(
  dialog: RefObject<HTMLDialogElement | null>,
  field: RefObject<HTMLInputElement | null>,
  isOpen: boolean,
): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) {
      dialog.current.showModal();
      field.current?.focus();
      if (wasOpen.current) field.current?.select();
      else field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
      wasOpen.current = true;
    } else if (!isOpen && dialog.current?.open === true) {
      dialog.current.close();
    }
  }, [dialog, field, isOpen]);
}
