/**
 * How fast new words come: the number of different words grows with the number of words to about this power, as in
 * real text (Heaps’ law; for English .4 to .6).
 */
const DISCOUNT = 0.85;
const STRENGTH = 600;

/**
 * Draws words one after the other: mostly such as were drawn often before, now and then a new one. This is the
 * process of Pitman and Yor, which gives both laws of real text, of Zipf and of Heaps.
 *
 * @param known Words to begin with, each as often as it stands in real text.
 */
export function growingVocabulary(
  known: readonly string[],
  makeWord: () => string,
  random: () => number,
): () => string {
  const drawn = [...known];
  const counts = new Map<string, number>();
  for (const word of known) counts.set(word, (counts.get(word) ?? 0) + 1);
  const drawKnown = (): string => {
    for (;;) {
      const word = drawn[Math.floor(random() * drawn.length)] ?? makeWord();
      if (random() * (counts.get(word) ?? 1) >= DISCOUNT) return word;
    }
  };
  return () => {
    const newness = (STRENGTH + DISCOUNT * counts.size) / (STRENGTH + drawn.length);
    const word = random() < newness ? makeWord() : drawKnown();
    drawn.push(word);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    return word;
  };
}
