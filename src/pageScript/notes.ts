import {all, listen} from './listen';

/**
 * Adds the notes that are in a file of their own, which `data-notes` names, next to their words. It is asked for once;
 * when that fails, again at the next word.
 */
function addNotes(): void {
  const {dataset} = document.body;
  const {notes} = dataset;
  if (!notes) return;
  delete dataset.notes;
  fetch(notes)
    .then((answer) => answer.json() as Promise<Record<string, string>>)
    .then((all) => {
      for (const [id, note] of Object.entries(all)) {
        const word = document.querySelector(`[aria-describedby=${id}]`);
        // A part that woke meanwhile has its notes.
        if (!word?.nextSibling) word?.insertAdjacentHTML('afterend', note);
      }
    })
    .catch(() => {
      dataset.notes = notes;
    });
}

/**
 * Notes of words. Hover and focus show a note by style sheet; this adds touch (the first tap opens, the second acts)
 * and Escape. `data-note` is "open" or "closed" where script has decided, else "auto".
 */
export function startNotes(): void {
  listen('pointerover', '[data-note]', addNotes);
  // Ahead of the word: what is said of it when it gets the focus has to be there by then.
  listen('focusin', 'main', addNotes);
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
