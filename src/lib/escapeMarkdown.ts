/** A text of the data as it must stand in Markdown to be read as it is: "O*NET" has no emphasis. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*[\]<]/g, '\\$&');
}
