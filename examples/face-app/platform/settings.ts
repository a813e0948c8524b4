/** One thing that can be set from outside, by an environment variable. */
export interface Setting<T> {
  readonly name: string;
  /** Completes the sentence "Give ...". */
  readonly allowed: string;
  readonly fallback: T;
  /** Its value is never shown. */
  readonly isSecret?: boolean;
  /** Undefined when the text is not allowed. */
  readonly parse: (text: string) => T | undefined;
}

/** A whole number within limits, both allowed. */
export function wholeNumber(
  name: string,
  fallback: number,
  [least, most]: readonly [number, number],
  what: string,
): Setting<number> {
  return {
    name,
    fallback,
    allowed: `${what} from ${String(least)} to ${String(most)}`,
    parse: (text) => {
      const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(
  name: string,
  fallback: Word,
  words: readonly Word[],
): Setting<Word> {
  return {
    name,
    fallback,
    allowed: `one of ${words.join(', ')}`,
    parse: (text) => words.find((word) => word === text),
  };
}

/** A text that fits a pattern. */
export function text<Fallback extends string | undefined>(
  name: string,
  fallback: Fallback,
  pattern: RegExp,
  allowed: string,
): Setting<string | Fallback> {
  return {
    name,
    fallback,
    allowed,
    parse: (given) => (pattern.test(given) ? given : undefined),
  };
}

/** An address such as "http://host:8080" with one of the protocols. */
export function address(
  name: string,
  protocols: readonly string[],
  example: string,
): Setting<string | undefined> {
  const isAddress = (given: string): boolean =>
    URL.canParse(given) && protocols.includes(new URL(given).protocol);
  return {
    name,
    fallback: undefined,
    allowed: `an address such as ${example}`,
    parse: (given) =>
      isAddress(given) ? given.replace(/\/+$/, '') : undefined,
  };
}
