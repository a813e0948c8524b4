import type {Change} from '../data/changes';

/** The site that a feed speaks for. */
export interface FeedSite {
  readonly title: string;
  readonly tagline: string;
  /** Scheme and host, without a path. */
  readonly url: string;
  /** Begins and ends with "/". */
  readonly baseUrl: string;
}

/** Name of the feed's file at the root of the site. */
export const FEED = 'changelog.xml';

/** The changes as an Atom feed (RFC 4287), the newest first, with absolute addresses. Throws when there is none. */
export function changesToAtom(changes: readonly Change[], {title, tagline, url, baseUrl}: FeedSite): string {
  const [newest] = changes;
  if (newest === undefined) throw new Error('A feed needs at least one change.');
  const home = url + baseUrl;
  const page = `${home}changelog`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${escapeXml(page)}</id>`,
    `  <title>${escapeXml(`${title}: what changed`)}</title>`,
    `  <subtitle>${escapeXml(tagline)}</subtitle>`,
    `  <updated>${newest.at}</updated>`,
    `  <author><name>${escapeXml(title)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(home + FEED)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...changes.flatMap((change) => entryLines(change, home, page)),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({id, at, title, what, pages}: Change, home: string, page: string): string[] {
  const links = pages.map(
    ({address, label}) => `<a href="${escapeXml(home + address.slice(1))}">${escapeXml(label)}</a>`,
  );
  const content = `<p>${escapeXml(what)}</p><p>See ${links.join(', ')}.</p>`;
  return [
    '  <entry>',
    `    <id>${escapeXml(`${page}#${id}`)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${at}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(`${page}#${id}`)}"/>`,
    `    <content type="html">${escapeXml(content)}</content>`,
    '  </entry>',
  ];
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
