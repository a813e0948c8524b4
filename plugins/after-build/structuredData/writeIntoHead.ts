import type {Graph} from './shapes';

/** The built page with its structured data at the end of its head. Throws when it has not exactly one head. */
export function writeIntoHead(html: string, graph: Graph): string {
  const parts = html.split('</head>');
  const [head, rest] = parts;
  if (head === undefined || rest === undefined || parts.length > 2) {
    throw new Error(`The page has ${parts.length - 1} ends of a head, not one.`);
  }
  return `${head}<script type="application/ld+json">${escaped(graph)}</script></head>${rest}`;
}

/** As JSON in which no sign can end the script element or begin a comment. */
function escaped(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
