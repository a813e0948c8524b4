import {posix} from 'node:path';
import type {Finding} from '../finding';
import {nearestName} from '../nearestNames';
import type {SiteAddresses} from '../siteAddresses';
import {findingAt, type PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';
import {decode, linkProblem} from './urlProblems';

interface Problem {
  readonly message: string;
  readonly hint: string;
}

// Written by the build, so that no file of the repository has their name.
const BUILT_FILES = ['/changelog.xml', '/llms-full.txt', '/llms.txt', '/robots.txt', '/sitemap.xml'];

/** Refuses links within the site to a page, heading or file that does not exist. Needs the site's addresses. */
export function checkAddresses(tree: PageTree, context: PageContext): Finding[] {
  const {site} = context;
  if (site === undefined) return [];
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    // An address that may not be written at all has a finding of its own.
    if (linkProblem(node.url, context.path, context.folder?.path) !== undefined) return;
    const problem = addressProblem(node.url, site, context);
    if (problem !== undefined) {
      findings.push(findingAt(node, context, 'link-address', problem.message, problem.hint));
    }
  });
  return findings;
}

function addressProblem(url: string, site: SiteAddresses, context: PageContext): Problem | undefined {
  const [, spelt = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return undefined;
  const path = decode(spelt) ?? spelt;
  if (path === '') return anchorProblem(context.address, anchor, site);
  if (path.startsWith('/')) {
    return /\.\w+$/.test(path) ? staticProblem(path, site, context) : pageProblem(path, anchor, site);
  }
  if (posix.extname(path) !== '') return fileProblem(url, path, anchor, site, context);
  if (context.address === undefined) return undefined;
  return pageProblem(new URL(path, `https://site${context.address}`).pathname, anchor, site);
}

function pageProblem(path: string, anchor: string | undefined, site: SiteAddresses): Problem | undefined {
  return site.has(path)
    ? anchorProblem(path, anchor, site)
    : unknown(`No page has the address "${path}".`, path, [...site.keys()], '');
}

function anchorProblem(
  path: string | undefined,
  anchor: string | undefined,
  site: SiteAddresses,
): Problem | undefined {
  if (anchor === undefined || anchor === '' || anchor === 'top' || path === undefined) return undefined;
  const anchors = site.get(path)?.anchors;
  if (anchors === undefined || anchors.has(decode(anchor) ?? anchor)) return undefined;
  return unknown(`The page ${path} has no heading "#${anchor}".`, anchor, [...anchors], '#');
}

/** A name with an ending at the site's root: a file in static/, or one that the build writes. */
function staticProblem(path: string, site: SiteAddresses, {folder}: PageContext): Problem | undefined {
  const page = path.replace(/\.mdx?$/, '');
  if (path.endsWith('.mdx')) {
    return {message: `"${path}" is no address; pages have no ending.`, hint: `Write ${page}`};
  }
  if (folder === undefined || folder.statics.has(path) || BUILT_FILES.includes(path)) return undefined;
  // Every page is there as Markdown, too.
  if ((page !== path && site.has(page)) || path === '/index.md') return undefined;
  return missingFile(path, folder.statics.nearest(path), 'static');
}

/** A file beside the page. */
function fileProblem(
  url: string,
  path: string,
  anchor: string | undefined,
  site: SiteAddresses,
  context: PageContext,
): Problem | undefined {
  const {folder} = context;
  if (folder === undefined) return undefined;
  const target = posix.join(posix.dirname(context.path), path);
  if (!folder.names.has(target)) return missingFile(url, nearestFile(target, context), folder.path);
  const address = [...site].find(([, {files}]) => files?.includes(target) === true)?.[0];
  return anchorProblem(address, anchor, site);
}

/** Says that a picture of the page is not there; undefined when it is, or when nobody knows. */
export function missingPicture(url: string, context: PageContext): Problem | undefined {
  const {folder, path: pagePath} = context;
  if (folder === undefined) return undefined;
  const path = decode(url.replace(/[?#].*$/s, '')) ?? url;
  if (path.startsWith('/')) {
    return folder.statics.has(path) ? undefined : missingFile(path, folder.statics.nearest(path), 'static');
  }
  const target = posix.join(posix.dirname(pagePath), path);
  return folder.names.has(target) ? undefined : missingFile(url, nearestFile(target, context), folder.path);
}

function nearestFile(target: string, {folder}: PageContext): string | undefined {
  const nearest = folder?.names.nearest(target);
  return nearest === undefined ? undefined : posix.basename(nearest.replaceAll('\\', '/'));
}

function missingFile(url: string, nearest: string | undefined, folder: string): Problem {
  const name = nearest === undefined ? undefined : posix.basename(nearest.replaceAll('\\', '/'));
  return {
    message: `There is no file "${url}" in ${folder}; capital letters count.`,
    hint:
      name === undefined
        ? 'Add the file, or mend its name.'
        : `Did you mean ${posix.join(posix.dirname(url), name).replace(/^(?![./])/, './')}?`,
  };
}

function unknown(message: string, given: string, names: readonly string[], sign: string): Problem {
  const nearest = nearestName(given, names);
  const all = names.map((name) => `${sign}${name}`).join(', ');
  if (nearest !== undefined) return {message, hint: `Did you mean "${sign}${nearest}"?`};
  return {
    message,
    hint: names.length === 0 ? 'Remove the link, or write its target.' : `Use one of: ${all}.`,
  };
}
