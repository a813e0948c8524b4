/**
 * Words that say little about what is looked for, in English and Portuguese. They still count a little, because
 * "who does what" is made of nothing else. The index of bodies leaves them out.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a about after all also am an and any are as at be been before being between both but by can could did do does',
    'doing done each for from get gets give gives go goes had has have having he her here hers him his how i if in',
    'into is isnt it its just let like make me more most much must my need needs no not of off on one only or other our out over',
    'own please really same shall she should so some such than that the their theirs them then there these they thing',
    'things this those to too under up us very want was we were what whats when where which while who whom whos whose',
    'why will with would you your yours',
    'ao aos as com como da das de dela dele do dos e ela ele em entre essa esse esta este eu isso isto mais mas me meu',
    'minha na nas no nos num numa o os ou para pela pelo por pra qual quais quando que quem se sem ser seu sua um uma',
  ]
    .join(' ')
    .split(' '),
);

/** What a stop word weighs, as a part of what another word of its rarity would. */
export const STOP_WEIGHT = 0.12;

/** The words that are no stop words; all of them where there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
