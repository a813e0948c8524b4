import {SITE} from './site';

/** An address under the base path. What has a protocol, is an anchor, or has the base path already stays as it is. */
export function withBaseUrl(url: string, {absolute = false}: {readonly absolute?: boolean} = {}): string {
  if (url.startsWith('#') || /^[\w+.-]+:/.test(url)) return url;
  const path = url.startsWith(SITE.baseUrl) ? url : SITE.baseUrl + url.replace(/^\//, '');
  return absolute ? SITE.url + path : path;
}

export function useBaseUrlUtils() {
  return {withBaseUrl};
}
