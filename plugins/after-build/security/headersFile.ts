import type {HeaderRule} from './siteHeaders';

/** Longest line that Cloudflare Pages reads, in characters. */
export const LONGEST_LINE = 2_000;
/** Most rules that Cloudflare Pages reads. */
export const MOST_RULES = 100;

/**
 * The file `_headers` as Netlify and Cloudflare Pages read it. When several rules fit an address, these hosts give it
 * the headers of all, and join those of one name; so no two such rules have a name in common. Throws an error when
 * they do, or when the file breaks a host's limits, beyond which the host would drop headers silently.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  for (const [index, rule] of rules.entries()) {
    const twice = rules.slice(index + 1).flatMap((other) => namesInBoth(rule, other))[0];
    if (twice !== undefined)
      throw new Error(`The header ${twice} stands in two rules; hosts would join them.`);
  }
  if (rules.length > MOST_RULES) {
    throw new Error(`There are ${rules.length} rules of headers; Cloudflare Pages reads ${MOST_RULES}.`);
  }
  const lines = rules.flatMap(({below, headers}) => [
    `${below}*`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long !== undefined) {
    throw new Error(
      `A line of _headers has ${long.length} characters; Cloudflare Pages reads ${LONGEST_LINE}. ` +
        `Move inline scripts into files, or have fewer different styles. It begins: ${long.slice(0, 80)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The names that an address gets from both rules; none where no address fits both. */
function namesInBoth(one: HeaderRule, other: HeaderRule): string[] {
  if (!one.below.startsWith(other.below) && !other.below.startsWith(one.below)) return [];
  const names = new Set(other.headers.map(([name]) => name));
  return one.headers.map(([name]) => name).filter((name) => names.has(name));
}
