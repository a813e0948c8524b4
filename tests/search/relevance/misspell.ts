/** Where the slip lands most often: the keys to the left and right. */
// cspell:disable-next-line
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** From this length on a word may hold two slips. */
const LONG = 8;
const MANY_TRIES = 50;

/**
 * A word with a slip in it, with two in some of the long ones: a letter left out, doubled, swapped with the next or
 * hit beside. Undefined when every try gave a word that `isWord` knows, since that would be another query.
 */
export function misspell(
  word: string,
  random: () => number,
  isWord: (word: string) => boolean,
): string | undefined {
  for (let attempt = 0; attempt < MANY_TRIES; attempt += 1) {
    const once = slip(word, random);
    const slipped = word.length >= LONG && random() < 0.5 ? slip(once, random) : once;
    if (slipped !== word && !isWord(slipped)) return slipped;
  }
  return undefined;
}

function slip(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const after = word.slice(at + 1);
  const slips = [
    before + after,
    before + letter + letter + after,
    before + after.slice(0, 1) + letter + after.slice(1),
    before + keyBeside(letter, random) + after,
  ];
  return slips[Math.floor(random() * slips.length)] ?? word;
}

function keyBeside(letter: string, random: () => number): string {
  const row = ROWS.find((keys) => keys.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter);
  const beside = [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
  return beside[Math.floor(random() * beside.length)] ?? letter;
}
