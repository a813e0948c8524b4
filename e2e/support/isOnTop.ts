import type {Locator} from '@playwright/test';

/** Whether the middle of an element is in the window with nothing in front of it. */
export async function isOnTop(locator: Locator): Promise<boolean> {
  return await locator.evaluate((element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    const front = document.elementFromPoint(left + width / 2, top + height / 2);
    return front !== null && (element === front || element.contains(front));
  });
}
