/** Names and values, with the names in small letters. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The headers that a host gives to an address because of a `_headers` file, as Netlify and Cloudflare Pages do: of
 * all rules that fit, with the values of one name joined by a comma.
 */
export function publishedHeaders(file: string, address: string): Headers {
  const found: Record<string, string> = {};
  let isFitting = false;
  for (const line of file.split('\n').filter((one) => one.trim() !== '')) {
    if (!line.startsWith(' ')) {
      isFitting = fits(line.trim(), address);
      continue;
    }
    const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (isFitting) found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
  }
  return found;
}

function fits(pattern: string, address: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}
