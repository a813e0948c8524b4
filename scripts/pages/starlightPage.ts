/**
 * One of our Markdown copies as a page of Starlight, which wants the title in the front matter and writes the heading
 * itself.
 */
export function starlightPage(markdown: string): string {
  const text = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const [line, title = 'Page'] = /^# (.+)$/m.exec(text) ?? [];
  const body = line === undefined ? text : text.replace(line, '');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`;
}
