/** When the script of a built page comes: as a reader needs it, or all of it as the page loads, to compare the two. */
export type Hydration = 'demand' | 'load';

/** Reads the variable HYDRATION of the environment. Throws on a value that it does not know. */
export function readHydration({
  HYDRATION = 'demand',
}: Readonly<Record<string, string | undefined>>): Hydration {
  if (HYDRATION === 'demand' || HYDRATION === 'load') return HYDRATION;
  throw new Error(`HYDRATION is "${HYDRATION}". Set it to "demand" or "load", or leave it out.`);
}
