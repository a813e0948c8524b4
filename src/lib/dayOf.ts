// Not toLocaleDateString: server and browser must write the same day, in whatever place they are.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day of a moment such as "2026-11-22T06:11:00Z", in UTC, as a reader writes it: "22 November 2026". */
export function dayOf(at: string): string {
  const date = new Date(at);
  return `${String(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear())}`;
}
