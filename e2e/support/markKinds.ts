import type {Page} from '@playwright/test';

/** On one element of each kind after `markKinds`. */
export const KIND_MARK = 'data-one-of-its-kind';

/**
 * Marks one visible element of each kind of text within a part of the page. Two texts are of one kind when the
 * elements around them have the same names, classes, grounds and opacities, and they themselves the same colour,
 * size and weight: then their contrast is the same too. A page of a thousand sources has some fifty kinds.
 */
export async function markKinds(page: Page, part: string): Promise<void> {
  await page.evaluate(markInPage, {part, mark: KIND_MARK});
}

/** Runs in the page. */
function markInPage({part, mark}: {readonly part: string; readonly mark: string}): void {
  const surroundings = new Map<Element, string>();

  /** What can change the ground of an element, from the root down to it. */
  function around(element: Element): string {
    const known = surroundings.get(element);
    if (known !== undefined) return known;
    const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
    const own = [
      element.localName,
      element.getAttribute('class'),
      backgroundColor,
      backgroundImage,
      opacity,
      element.matches(':disabled, [aria-disabled="true"]'),
    ].join(' ');
    const whole = `${element.parentElement === null ? '' : around(element.parentElement)} > ${own}`;
    surroundings.set(element, whole);
    return whole;
  }

  function kindOf(element: Element, text: string): string {
    const {color, fontSize, fontWeight, textShadow, textDecorationLine} = getComputedStyle(element);
    // Axe gives no verdict on a single sign, so such an element cannot stand for words.
    const isWord = /\p{L}.*[\p{L}\p{N}]|\p{N}.*[\p{L}\p{N}]/su.test(text);
    return [around(element), color, fontSize, fontWeight, textShadow, textDecorationLine, isWord].join(' | ');
  }

  const ownText = (element: Element): string =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map(({textContent}) => textContent)
      .join('')
      .trim();

  const kinds = new Set<string>();
  for (const element of document.querySelectorAll(`:is(${part}), :is(${part}) *`)) {
    element.removeAttribute(mark);
    const text = ownText(element);
    const isField = element.matches('input, select, textarea');
    if ((text === '' && !isField) || !element.checkVisibility({visibilityProperty: true})) continue;
    const kind = kindOf(element, text);
    if (kinds.has(kind) && !isField) continue;
    kinds.add(kind);
    element.setAttribute(mark, '');
  }
}
