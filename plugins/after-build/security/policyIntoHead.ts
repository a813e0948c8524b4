const CHARSET = /<meta charset=["']?utf-8["']?\s*\/?>/i;
/** A browser looks for the encoding in so many bytes, from the beginning of the page. */
const ENCODING_BYTES = 1024;

/**
 * The page with its policy right behind the encoding, before anything that the policy is about. Throws an error when
 * the page does not name its encoding where browsers look for it.
 */
export function policyIntoHead(html: string, policy: string): string {
  const charset = CHARSET.exec(html);
  const end = charset === null ? Infinity : charset.index + charset[0].length;
  if (end > ENCODING_BYTES || /<script/i.test(html.slice(0, end))) {
    throw new Error(
      'Its head does not begin with <meta charset="UTF-8">, behind which the security policy stands.',
    );
  }
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, end) + meta + html.slice(end);
}
