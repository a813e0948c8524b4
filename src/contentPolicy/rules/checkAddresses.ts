import {visit} from 'unist-util-visit';
import type {Finding} from '../finding';
import {nearestName} from '../nearestNames';
import type {SiteAddresses} from '../siteAddresses';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';

/** Refuses links within the site to a page or heading that does not exist. Needs the site's addresses. */
export function checkAddresses(tree: PageTree, context: PageContext): Finding[] {
  const {site, address} = context;
  if (site === undefined) return [];
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const problem = addressProblem(node.url, site, address);
    if (problem !== undefined) {
      findings.push(findingAt(node, context, 'link-address', problem.message, problem.hint));
    }
  });
  return findings;
}

interface Problem {
  readonly message: string;
  readonly hint: string;
}

function addressProblem(url: string, site: SiteAddresses, here: string | undefined): Problem | undefined {
  const link = /^(\/(?!\/)[^?#]*)?(?:\?[^#]*)?(?:#(.*))?$/.exec(url);
  if (link === null || url === '') return undefined;
  const path = link[1] ?? here;
  // A name with an ending is a file in static/, which the build looks for.
  if (path === undefined || /\.\w+$/.test(path)) return undefined;
  const page = site.get(path);
  if (page === undefined) return unknown(`No page has the address "${path}".`, path, [...site.keys()], '');
  const anchor = link[2];
  if (anchor === undefined || page.anchors === undefined || page.anchors.has(anchor)) return undefined;
  return unknown(`The page ${path} has no heading "#${anchor}".`, anchor, [...page.anchors], '#');
}

function unknown(message: string, given: string, names: readonly string[], sign: string): Problem {
  const nearest = nearestName(given, names);
  const all = names.map((name) => `${sign}${name}`).join(', ');
  return {message, hint: nearest === undefined ? `Use one of: ${all}.` : `Did you mean "${sign}${nearest}"?`};
}
