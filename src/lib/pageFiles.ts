/** Size of a social card in pixels: what the networks that show cards ask for. */
export const CARD_SIZE = {width: 1200, height: 630} as const;

/** Path of a page's Markdown copy; `address` is the page's, without the base path: "/roles" gives "/roles.md". */
export function markdownPath(address: string): string {
  return `${fileName(address)}.md`;
}

/** Path of a page's social card, for an address without the base path. */
export function cardPath(address: string): string {
  return `/img/cards${fileName(address)}.png`;
}

/** What the social card shows, in words. */
export function cardText({title, question}: {readonly title: string; readonly question: string}): string {
  return title === question ? title : `${title}. ${question}`;
}

function fileName(address: string): string {
  return address === '/' ? '/index' : address;
}
