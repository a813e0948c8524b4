import type {CheckedLink} from './checkLinks';

/** What the weekly issue says. Empty when no link is dead. */
export function linkReport(links: readonly CheckedLink[]): string {
  const dead = links.flatMap((link) =>
    link.verdict.kind === 'dead' ? [lineFor(link, link.verdict.why)] : [],
  );
  if (dead.length === 0) return '';
  const moved = links.flatMap((link) =>
    link.verdict.kind === 'moved' ? [lineFor(link, `now <${link.verdict.to}>`)] : [],
  );
  const refused = links.flatMap((link) =>
    link.verdict.kind === 'refused' ? [lineFor(link, link.verdict.why)] : [],
  );
  return [
    `Of ${String(links.length)} addresses, these did not answer, also after several tries:`,
    list(dead),
    'For each: look for the new address; if there is none, take the link out, or cite another source.',
    ...(moved.length > 0 ? ['<details><summary>Moved</summary>', list(moved), '</details>'] : []),
    ...(refused.length > 0
      ? ['<details><summary>Answer people only: open them by hand</summary>', list(refused), '</details>']
      : []),
  ].join('\n\n');
}

function lineFor({address, from}: CheckedLink, what: string): string {
  return `- <${address}>: ${what}. Linked from ${from.map((file) => `\`${file}\``).join(', ')}`;
}

const list = (lines: readonly string[]): string => lines.join('\n');
