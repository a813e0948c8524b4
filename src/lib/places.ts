/** A page of the site as a list of places names it. */
export interface Place {
  readonly address: string;
  /** The page's short name. */
  readonly label: string;
}

/** For an id, such as that of a term or a fact: the pages on which it stands. */
export type Places = Readonly<Record<string, readonly Place[]>>;

interface WrittenPlaces {
  readonly pages: readonly Place[];
  /** Positions in `pages`. */
  readonly standsOn: Readonly<Record<string, readonly number[]>>;
}

/** Places as one text, for the attribute of a component; each page stands in it once. */
export function writePlaces(places: Places): string {
  const pages = new Map<string, Place>();
  for (const place of Object.values(places).flat()) pages.set(place.address, place);
  const order = [...pages.keys()];
  const standsOn = Object.fromEntries(
    Object.entries(places).map(([id, on]) => [id, on.map(({address}) => order.indexOf(address))]),
  );
  return JSON.stringify({pages: [...pages.values()], standsOn} satisfies WrittenPlaces);
}

/** The inverse of {@link writePlaces}; no places for an empty text. Throws a SyntaxError for a text that is no JSON. */
export function readPlaces(text: string): Places {
  if (text === '') return {};
  const {pages, standsOn} = JSON.parse(text) as WrittenPlaces;
  return Object.fromEntries(
    Object.entries(standsOn).map(([id, on]) => [id, on.flatMap((index) => pages[index] ?? [])]),
  );
}
