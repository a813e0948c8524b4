/** Text without case and accents, for comparing what readers type with what pages say. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
