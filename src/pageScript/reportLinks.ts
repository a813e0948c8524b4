import {findPlace} from './findPlace';
import {listen} from './listen';

/** In characters, as src/lib/repositoryLinks.ts has it: a longer field could make an address that servers refuse. */
const MOST_CHARACTERS = 150;

/** The theme writes a space without width behind the words of a heading. */
const BLANK = /[\s\u200b]+/g;

/**
 * Adds to a report what the reader points at, as its link is pressed: a press may take the selection away before
 * the link is followed.
 */
export function startReportLinks(): void {
  for (const type of ['pointerdown', 'keydown'] as const) listen(type, 'a[data-report]', fillIn);
}

function fillIn(link: HTMLElement): void {
  const address = new URL((link as HTMLAnchorElement).href);
  const fields = address.searchParams;
  if (!fields.has('page')) fields.set('page', `${link.dataset.report ?? ''}${location.pathname}`);
  for (const [name, value] of Object.entries(findPlace())) {
    fields.delete(name);
    if (value) fields.set(name, value.replace(BLANK, ' ').trim().slice(0, MOST_CHARACTERS));
  }
  (link as HTMLAnchorElement).href = address.href;
}
