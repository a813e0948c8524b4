const PARAMETER = 'found';
/** More words than a reader types would only slow the page down that marks them. */
const MOST_WORDS = 12;

/** The address with words for the page to mark: "/roles/devops?found=night%20pipeline#tools". */
export function withFoundWords(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  const [path = '', anchor] = address.split('#');
  const found = encodeURIComponent(words.slice(0, MOST_WORDS).join(' ').toWellFormed());
  return `${path}?${PARAMETER}=${found}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The words that the query of an address asks to be marked; none when it asks for nothing. */
export function foundWordsOf(search: string): readonly string[] {
  const words = new URLSearchParams(search).get(PARAMETER)?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** The query of an address without the words to mark; empty when nothing else stands in it. */
export function withoutFoundWords(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(PARAMETER);
  const rest = parameters.toString();
  return rest === '' ? '' : `?${rest}`;
}
