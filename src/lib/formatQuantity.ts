const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Two significant digits, and whole numbers from 100 on: "0.0035", "35", "3,472". */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return 'endless';
  const digits =
    value >= 100 ? {maximumFractionDigits: 0} : {maximumSignificantDigits: 2, minimumSignificantDigits: 1};
  return new Intl.NumberFormat('en-GB', digits).format(value);
}

/** From milliseconds to days, as one number with its unit. `seconds` may be Infinity: "never". */
export function formatSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'never';
  if (seconds < 0.0005) return 'none';
  if (seconds < 1) return `${formatNumber(seconds * 1_000)} ms`;
  if (seconds < MINUTE) return `${formatNumber(seconds)} s`;
  if (seconds < HOUR) return `${formatNumber(seconds / MINUTE)} min`;
  return seconds < DAY ? `${formatNumber(seconds / HOUR)} h` : `${formatNumber(seconds / DAY)} days`;
}

/** From megabytes (millions of bytes) to petabytes, in steps of a thousand. */
export function formatMegabytes(megabytes: number): string {
  const units = ['MB', 'GB', 'TB', 'PB', 'EB'] as const;
  let value = megabytes;
  let unit = 0;
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  return `${formatNumber(value)} ${units[unit] ?? ''}`;
}
