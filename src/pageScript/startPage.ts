/** Starts what the parts of the theme need. */
export function startPage(): void {
  // Each part adds itself here.
}
