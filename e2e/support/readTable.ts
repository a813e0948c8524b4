import type {Locator} from '@playwright/test';

/** A comparison as a reader sees it, without the sources of its cells. */
export interface SeenTable {
  readonly columns: readonly string[];
  readonly rows: readonly SeenRow[];
}

interface SeenRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** Reads a comparison off the page, also where it is laid out as blocks. */
export async function readTable(table: Locator): Promise<SeenTable> {
  return await table.evaluate((element) => {
    const text = (part: Element): string => {
      const copy = part.cloneNode(true) as Element;
      for (const aside of copy.querySelectorAll('[data-note], [aria-hidden]')) aside.remove();
      return copy.textContent.trim();
    };
    return {
      columns: [...element.querySelectorAll('[role=columnheader]')].map(text),
      rows: [...element.querySelectorAll('tbody [role=row]')].map((row) => ({
        label: [...row.querySelectorAll('[role=rowheader]')].map(text).join(),
        cells: [...row.querySelectorAll('[role=cell]')].map(text),
      })),
    };
  });
}
