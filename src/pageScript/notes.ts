import {all, listen} from './listen';

/**
 * Notes of words. Hover and focus show a note by style sheet; this adds touch (the first tap opens, the second acts)
 * and Escape. `data-note` is "open" or "closed" where script has decided, else "auto".
 */
export function startNotes(): void {
  let pointer = 'mouse';
  listen('pointerdown', '*', (pressed, {pointerType}) => {
    pointer = pointerType;
    for (const note of all('[data-note=open]')) if (!note.contains(pressed)) note.dataset.note = 'auto';
  });
  // The word alone is a control; links inside a note act at once.
  listen('click', '[data-note]:not([data-note=open]) > :not([role=tooltip])', ({parentElement}, event) => {
    if (pointer === 'mouse' || event.detail === 0) return;
    event.preventDefault();
    if (parentElement) parentElement.dataset.note = 'open';
  });
  listen('keydown', '*', (_, {key}) => {
    if (key !== 'Escape') return;
    for (const note of all('[data-note]:is([data-note=open], :hover, :focus-within)'))
      note.dataset.note = 'closed';
  });
  // Neither the pointer nor the focus is any longer on the word: it shows its note again when they return.
  for (const type of ['pointerout', 'focusout'] as const)
    listen(type, '[data-note=closed]', (note, {relatedTarget}) => {
      if (!note.contains(relatedTarget as Node | null)) note.dataset.note = 'auto';
    });
}
