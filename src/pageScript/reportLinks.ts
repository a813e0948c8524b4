import {shorten} from '@site/src/lib/repositoryLinks';
import {findPlace} from './findPlace';
import {listen} from './listen';

/**
 * Adds to a report what the reader points at, as its link is pressed: a press may take the selection away before
 * the link is followed.
 */
export function startReportLinks(): void {
  for (const type of ['pointerdown', 'keydown'] as const) listen(type, 'a[data-report]', fillIn);
}

function fillIn(link: HTMLElement): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  const address = new URL(link.href);
  const fields = address.searchParams;
  const site = link.dataset.report ?? '';
  if (!fields.has('page')) fields.set('page', shorten(site + location.pathname));
  for (const [name, value] of Object.entries<string>({...findPlace(document)})) {
    if (value === '') fields.delete(name);
    else fields.set(name, shorten(value));
  }
  link.href = address.href;
}
