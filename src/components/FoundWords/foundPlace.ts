/** The part of a page that an address leads to: from a heading to the next one of its rank, or any other element. */
export function foundPlace(hash: string): Range | undefined {
  const target = hashTarget(hash);
  const whole = target ?? document.querySelector('article') ?? document.querySelector('main');
  if (whole === null) return undefined;
  const place = document.createRange();
  place.selectNode(whole);
  const end = target === null ? undefined : nextHeading(target);
  if (end === 'none') place.setEndAfter(target?.parentNode?.lastChild ?? whole);
  else if (end !== undefined) place.setEndBefore(end);
  return place;
}

/** The element that an address names, if the page has it. */
export function hashTarget(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** Puts the focus on a part of the page, as a browser does with the part that an address leads to. */
export function goTo(target: HTMLElement): void {
  // What cannot have the focus says -1 too; once it is set, the focus can be put there.
  if (target.tabIndex === -1) target.tabIndex = -1;
  target.focus({preventScroll: true});
}

/** Opens what hides an element: folded details, and the panels of tabs that are not chosen. */
export function reveal(target: Element): void {
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    if (at instanceof HTMLElement && at.hidden && at.role === 'tabpanel') tabOf(at)?.click();
  }
}

/** The tab of a panel: panels and tabs of one set stand in the same order. */
function tabOf(panel: HTMLElement): HTMLElement | undefined {
  const place = [...(panel.parentElement?.children ?? [])].indexOf(panel);
  const tabs = panel.parentElement?.parentElement?.querySelectorAll<HTMLElement>(
    ':scope > [role=tablist] > *',
  );
  return tabs?.[place];
}

/** The heading with which the section of a heading ends, "none" for the last one; undefined for another element. */
function nextHeading(target: Element): Element | 'none' | undefined {
  const rank = /^H[1-6]$/.exec(target.tagName)?.[0];
  if (rank === undefined) return undefined;
  for (let next = target.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (/^H[1-6]$/.test(next.tagName) && next.tagName <= rank) return next;
  }
  return 'none';
}
