/** Leads the reader to an address, as a link would. */
export function visit(address: string): void {
  window.location.assign(address);
}
