/** Length of the letter runs from which new words are made. */
const RUN = 3;
const SHORTEST = 5;
const LONGEST = 13;

/** Makes words that nobody has seen and that look like the given ones: each letter follows three as it does there. */
export function wordMaker(words: readonly string[], random: () => number): () => string {
  const followers = new Map<string, string[]>();
  for (const word of words) {
    const padded = `${' '.repeat(RUN)}${word} `;
    for (let at = RUN; at < padded.length; at += 1) {
      const run = padded.slice(at - RUN, at);
      followers.set(run, [...(followers.get(run) ?? []), padded.charAt(at)]);
    }
  }
  const make = (): string => {
    let made = ' '.repeat(RUN);
    do {
      const next = followers.get(made.slice(-RUN)) ?? [' '];
      made += next[Math.floor(random() * next.length)] ?? ' ';
    } while (!made.endsWith(' '));
    return made.trim();
  };
  return () => {
    let word = make();
    while (word.length < SHORTEST || word.length > LONGEST) word = make();
    return word;
  };
}
