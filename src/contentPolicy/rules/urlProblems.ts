import {posix} from 'node:path';

/** Why an address may not stand in a page. */
export interface UrlProblem {
  readonly message: string;
  readonly hint: string;
}

const PAGE_ENDINGS = ['', '.mdx'];
const IMAGE_ENDINGS = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];
const LINK_HINT = 'Link to https://…, to a page such as /roles, to a heading such as #why, or to mailto:….';
const IMAGE_HINT =
  'Put the picture beside the page and write ./picture.png, or in static/img and write /img/picture.png.';

/** Says what is wrong with the address of a link in the page at `pagePath`; undefined when it is fine. */
export function linkProblem(url: string, pagePath: string): UrlProblem | undefined {
  const scheme = schemeOf(url);
  if (scheme === 'https:') return httpsProblem(url);
  if (scheme === 'mailto:') {
    return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?subject=[^&]*)?$/i.test(url)
      ? undefined
      : {message: `"${url}" is not the address of one mailbox.`, hint: 'Write mailto:name@example.org.'};
  }
  if (scheme === 'http:') {
    return {message: `"${url}" is not encrypted.`, hint: `Write ${url.replace(/^http:/i, 'https:')}`};
  }
  if (scheme !== undefined) {
    return {message: `An address may not begin with "${scheme}".`, hint: LINK_HINT};
  }
  return localProblem(url, pagePath, PAGE_ENDINGS, LINK_HINT);
}

/** Says what is wrong with the address of an image in the page at `pagePath`; undefined when it is fine. */
export function imageProblem(url: string, pagePath: string): UrlProblem | undefined {
  if (schemeOf(url) !== undefined) {
    return {message: `The image "${url.slice(0, 60)}" is not a file of this repository.`, hint: IMAGE_HINT};
  }
  return localProblem(url, pagePath, IMAGE_ENDINGS, IMAGE_HINT);
}

function schemeOf(url: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:/i.exec(url)?.[0].toLowerCase();
}

function httpsProblem(url: string): UrlProblem | undefined {
  // A host in other letters can look like one that readers trust; a user name can look like a host.
  if (/^https:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#][^\s\\]*)?$/i.test(url) && URL.canParse(url)) return undefined;
  return {
    message: `"${url}" is not a plain https address.`,
    hint: 'Write https://, a host of letters, digits, dots and hyphens, and the path; no user name.',
  };
}

function localProblem(
  url: string,
  pagePath: string,
  endings: readonly string[],
  hint: string,
): UrlProblem | undefined {
  if (url === '') return {message: 'The address is empty.', hint};
  if (url.startsWith('//'))
    return {message: `"${url}" leaves the site without saying how.`, hint: `Write https:${url}`};
  if (url.startsWith('@')) return {message: `"${url}" would publish a file of the repository.`, hint};
  const path = decode(url.replace(/[?#].*$/s, ''));
  // Browsers drop spaces and read backslashes as slashes, so these can hide a scheme or another host.
  if (path === undefined || /[\s\\]/.test(url) || /[:\\\p{Cc}]/u.test(path)) {
    return {
      message: `"${url}" has a space, a colon, a backslash, a control character or a broken % code.`,
      hint,
    };
  }
  if (path === '' && endings.includes('')) return undefined;
  if (path.startsWith('/')) return absoluteProblem(path, url, endings, hint);

  const target = posix.join(posix.dirname(pagePath), path);
  if (!target.startsWith('docs/') && target !== 'docs')
    return {message: `"${url}" leads out of docs/.`, hint};
  if (hasHiddenPart(path) || !endings.includes(posix.extname(path).toLowerCase())) {
    const allowed = endings.filter((ending) => ending !== '').join(', ');
    return {message: `"${url}" does not end in one of: ${allowed}.`, hint};
  }
  return undefined;
}

function absoluteProblem(
  path: string,
  url: string,
  endings: readonly string[],
  hint: string,
): UrlProblem | undefined {
  // Docusaurus looks such a path up in static/ without asking whether it leads out of it.
  const isInside = !path.split('/').includes('..') && !hasHiddenPart(path);
  // A link may lead to any file in static/, whose content is reviewed; an image must be one.
  const isRightKind = endings === PAGE_ENDINGS || endings.includes(posix.extname(path).toLowerCase());
  return isInside && isRightKind && !path.startsWith('//')
    ? undefined
    : {message: `"${url}" is not the address of a page or file of this site.`, hint};
}

function hasHiddenPart(path: string): boolean {
  return path.split('/').some((part) => /^\.(?!\.?$)/.test(part));
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
