/** One text and what the content policy says of it. */
export interface PolicyCase {
  readonly name: string;
  /** The whole file. */
  readonly source: string;
  /** Line and rule of every finding, "11 no-esm"; empty when the page is fine. */
  readonly finds: readonly string[];
  /** The file after its hints were followed; it is fine. */
  readonly mended?: string | undefined;
}

/** Good front matter, a line for each key. */
export const FRONT_MATTER = `---
title: A photo on its way
question: Where does a photo go after the upload?
description: A photo is stored by the backend, read by the model and answered within seconds.
slug: /corpus/a-photo
keywords: [photo, upload, answer]
---
`;

/** A page that is good but for its body, which begins on line 11. */
export function page(body: string): string {
  return `${FRONT_MATTER}\nThe backend stores the photo first.\n\n${body}\n`;
}

/** A body, what is found in it ("11 rule, 13 rule"; nothing when left out) and the body as its hints say. */
export type BodyRow = readonly [body: string, finds?: string, mended?: string];

/** A case for each body, named by its text. */
export function bodies(rows: readonly BodyRow[]): PolicyCase[] {
  return rows.map(([body, finds = '', mended]) => ({
    name: nameOf(body),
    source: page(body),
    finds: finds === '' ? [] : finds.split(', '),
    mended: mended === undefined ? undefined : page(mended),
  }));
}

/** A case for each whole file, by name. */
export function sources(rows: Readonly<Record<string, readonly [string, string?, string?]>>): PolicyCase[] {
  return Object.entries(rows).map(([name, [source, finds = '', mended]]) => {
    return {name, source, finds: finds === '' ? [] : finds.split(', '), mended};
  });
}

function nameOf(body: string): string {
  const line = JSON.stringify(body).slice(1, -1);
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
