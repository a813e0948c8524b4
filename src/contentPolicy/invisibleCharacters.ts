// cspell:ignore FFFD Sinhala
// Not \p{Cf} as a whole: emoji, and words of some scripts, are joined by characters that nobody sees.
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}]\u{200D}(?=\p{Extended_Pictographic})/gu;
const FLAG = /\u{1F3F4}[\u{E0030}-\u{E007A}]+\u{E007F}/gu;
const JOINED_SCRIPTS =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}])[\u{200C}\u{200D}]/gu;

// Control, format (zero width, direction), separator and private characters, and letters that have no shape.
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u{FFFD}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}\u{034F}]/u;
// In a spelling such as &shy; a writer sees what is meant; only these mislead a reader all the same.
const MISLEADING = /[^\P{Cc}\t\n\r]|[\u{202A}-\u{202E}\u{2066}-\u{2069}\u{E0000}-\u{E007F}\p{Co}\p{Cs}]/u;

/** The first character of one line of a page that nobody can see, and where it stands, counted from 0. */
export function findInvisible(line: string): {index: number; name: string; character: string} | undefined {
  // Each is replaced by as many visible characters, so that the places stay.
  const visible = [EMOJI, FLAG, JOINED_SCRIPTS].reduce(
    (text, allowed) => text.replace(allowed, (found) => 'x'.repeat(found.length)),
    line.replaceAll('\t', ' '),
  );
  return found(INVISIBLE.exec(visible));
}

/** The first character of a decoded text, such as "&#x202E;" is spelt for, that turns or hides what readers see. */
export function findMisleading(text: string): {index: number; name: string; character: string} | undefined {
  return found(MISLEADING.exec(text.replace(FLAG, (flag) => 'x'.repeat(flag.length))));
}

function found(match: RegExpExecArray | null): {index: number; name: string; character: string} | undefined {
  if (match === null) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {index: match.index, name: `U+${code}`, character: match[0]};
}
