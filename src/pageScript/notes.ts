import {listen} from './listen';

const NOTE = '[data-note]';

/**
 * Notes of words. Hover and focus show a note by style sheet; this adds touch (the first tap opens, the second acts)
 * and Escape. `data-note` is "open" or "closed" where script has decided, else "auto".
 */
export function startNotes(): void {
  let pointer = 'mouse';
  document.addEventListener(
    'pointerdown',
    ({target, pointerType}) => {
      pointer = pointerType;
      for (const note of notes('open')) {
        if (!(target instanceof Node && note.contains(target))) note.dataset.note = 'auto';
      }
    },
    true,
  );
  // The word alone is a control; links inside a note act at once.
  listen('click', `${NOTE} > :not([role=tooltip])`, ({parentElement: note}, event) => {
    if (pointer === 'mouse' || event.detail === 0 || note === null || note.dataset.note === 'open') return;
    event.preventDefault();
    note.dataset.note = 'open';
  });
  document.addEventListener('keydown', ({key}) => {
    if (key !== 'Escape') return;
    for (const note of [...notes('open'), ...notes('auto')]) {
      if (note.dataset.note === 'open' || note.matches(':hover, :focus-within')) note.dataset.note = 'closed';
    }
  });
  // Neither the pointer nor the focus is any longer on the word: it shows its note again when they return.
  for (const type of ['pointerout', 'focusout'] as const)
    listen(type, `${NOTE}[data-note=closed]`, (note, {relatedTarget}) => {
      if (!(relatedTarget instanceof Node && note.contains(relatedTarget))) note.dataset.note = 'auto';
    });
}

function notes(state: 'open' | 'auto'): NodeListOf<HTMLElement> {
  return document.querySelectorAll(`[data-note=${state}]`);
}
