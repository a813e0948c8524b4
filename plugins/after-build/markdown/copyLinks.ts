import {markdownPath} from '../../../src/lib/pageFiles';
import type {LinkWriter} from '../../../src/pageText/rewriteNodes';
import {type BuiltSite, publishedAt} from '../step';

/**
 * Links between pages lead from copy to copy, as absolute addresses. A link to a heading of the same page leads to
 * the page, because a copy has no anchors.
 */
export function copyLinks(site: BuiltSite, address: string): LinkWriter {
  const addresses = new Set(site.pages.map((page) => page.address));
  return (url) => {
    if (url.startsWith('#')) return publishedAt(site, address) + url;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    if (addresses.has(path)) return publishedAt(site, markdownPath(path)) + rest;
    if (path.startsWith('/')) return publishedAt(site, url);
    return new URL(url, publishedAt(site, address)).href;
  };
}
