import {dirname, join} from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Finding} from '../../src/contentPolicy/finding';
import {symbolicLinkFinding} from '../../src/contentPolicy/symbolicLinks';
import {findingAt, type PageContext} from '../../src/contentPolicy/tree/pageContext';

/**
 * Refuses links to files, and pictures, whose file is a symbolic link: the build would publish what that leads to. Says
 * it at its place in the page, as the page is what the build was reading. Only for addresses that the other rules let
 * through.
 */
export function linkedFiles(tree: Root, context: PageContext, root: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'link' && node.type !== 'definition') return;
    const link = symbolicLinkFinding(fileOf(node.url, context.path, root), root);
    if (link === undefined) return;
    const message = `"${node.url}" is a symbolic link to another file.`;
    findings.push(findingAt(node, context, link.rule, message, link.hint));
  });
  return findings;
}

/** Where the build looks for the file of an address: beside the page, or in static/. */
function fileOf(url: string, page: string, root: string): string {
  const path = decoded(url.replace(/[?#].*$/s, ''));
  return path.startsWith('/') ? join(root, 'static', path) : join(root, dirname(page), path);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
