import {posix} from 'node:path';
import {SITE_FOLDER} from '../files/contentFolder';
import {DOCUMENT_ENDINGS, PICTURE_ENDINGS} from '../files/fileKinds';

/** Why an address may not stand in a page. */
export interface UrlProblem {
  readonly message: string;
  readonly hint: string;
}

/** What an address is used for, and what it is held against. */
interface Use {
  readonly pagePath: string;
  /** The folder that files must be in. */
  readonly folder: string;
  readonly endings: readonly string[];
  readonly hint: string;
}

const LINK_ENDINGS = ['', '.mdx', ...PICTURE_ENDINGS, ...DOCUMENT_ENDINGS];
const LINK_HINT = 'Link to https://…, to a page such as /roles, to a heading such as #why, or to mailto:….';
const IMAGE_HINT =
  'Put the picture beside the page and write ./picture.png, or in static/img and write /img/picture.png.';

/** Says what is wrong with the address of a link in the page at `pagePath`; undefined when it is fine. */
export function linkProblem(url: string, pagePath: string, folder = SITE_FOLDER): UrlProblem | undefined {
  const scheme = schemeOf(url);
  if (scheme === 'https:') return httpsProblem(url);
  if (scheme === 'mailto:') {
    return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?subject=[^&]*)?$/i.test(url)
      ? undefined
      : {
          message: `"${short(url)}" is not the address of one mailbox.`,
          hint: 'Write mailto:name@example.org.',
        };
  }
  if (scheme === 'http:') return httpProblem(url);
  if (scheme !== undefined) {
    return {message: `An address may not begin with "${scheme}".`, hint: LINK_HINT};
  }
  return localProblem(url, {pagePath, folder, endings: LINK_ENDINGS, hint: LINK_HINT});
}

/** Says what is wrong with the address of an image in the page at `pagePath`; undefined when it is fine. */
export function imageProblem(url: string, pagePath: string, folder = SITE_FOLDER): UrlProblem | undefined {
  if (schemeOf(url) !== undefined) {
    return {message: `The image "${short(url)}" is not a file of this repository.`, hint: IMAGE_HINT};
  }
  return localProblem(url, {pagePath, folder, endings: PICTURE_ENDINGS, hint: IMAGE_HINT});
}

function schemeOf(url: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:/i.exec(url)?.[0].toLowerCase();
}

function httpProblem(url: string): UrlProblem {
  const message = `"${short(url)}" is not encrypted.`;
  const secure = url.replace(/^http:/i, 'https:');
  const isPrivate = /^https:\/*(?:localhost|127\.|0\.0\.0\.0|\[)/i.test(secure);
  return isPrivate || httpsProblem(secure) !== undefined
    ? {message, hint: 'Readers cannot follow it: put it between backticks.'}
    : {message, hint: `Write ${secure}`};
}

function httpsProblem(url: string): UrlProblem | undefined {
  // A host in other letters can look like one that readers trust; a user name can look like a host.
  if (/^https:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#][^\s\\\p{Cc}]*)?$/iu.test(url) && URL.canParse(url))
    return undefined;
  return {
    message: `"${short(url)}" is not a plain https address.`,
    hint: 'Write https://, a host of letters, digits, dots and hyphens, and the path; no user name.',
  };
}

function localProblem(url: string, use: Use): UrlProblem | undefined {
  const {hint, endings, folder} = use;
  if (url === '') return {message: 'The address is empty.', hint};
  if (url.startsWith('//'))
    return {message: `"${short(url)}" leaves the site without saying how.`, hint: `Write https:${url}`};
  if (url.startsWith('@')) return {message: `"${short(url)}" would publish a file of the repository.`, hint};
  const path = decode(url.replace(/[?#].*$/s, ''));
  // Browsers drop spaces and read backslashes as slashes, so these can hide a scheme or another host.
  if (path === undefined || /[\s\\]/.test(url) || /[:\\\p{Cc}]/u.test(path) || /%[\da-f]{2}/i.test(path)) {
    return {
      message: `"${short(url)}" has a space, a colon, a backslash, a control character or a broken % code.`,
      hint,
    };
  }
  if (path === '' && endings.includes('')) return undefined;
  if (path.startsWith('/')) return absoluteProblem(path, url, use);

  const target = posix.join(posix.dirname(use.pagePath), path);
  if (!isIn(folder, target))
    return {message: `"${short(url)}" leads out of ${folder === SITE_FOLDER ? 'docs/' : folder}.`, hint};
  return hasHiddenPart(path) || !endings.includes(endingOf(path)) ? endingProblem(url, use) : undefined;
}

function absoluteProblem(path: string, url: string, use: Use): UrlProblem | undefined {
  // Docusaurus looks such a path up in static/ without asking whether it leads out of it.
  const isInside = !path.split('/').includes('..') && !hasHiddenPart(path);
  // A link may lead to any file in static/, whose content is reviewed; an image must be one.
  const isRightKind = use.endings === LINK_ENDINGS || use.endings.includes(endingOf(path));
  return isInside && isRightKind && !path.startsWith('//')
    ? undefined
    : {message: `"${short(url)}" is not the address of a page or file of this site.`, hint: use.hint};
}

function endingProblem(url: string, {endings, hint}: Use): UrlProblem {
  const allowed = endings.filter((ending) => ending !== '').join(', ');
  const renamed = /\.md(?=$|[?#])/i;
  const isOldPage = endings === LINK_ENDINGS && renamed.test(url);
  return {
    message: `"${short(url)}" does not end in one of: ${allowed}.`,
    hint: isOldPage ? `Pages end in .mdx: write ${url.replace(renamed, '.mdx')}` : hint,
  };
}

function isIn(folder: string, target: string): boolean {
  if (folder === '.') return !target.startsWith('..') && !target.startsWith('/');
  return target === folder || target === `${folder}/` || target.startsWith(`${folder}/`);
}

/** A folder such as ".." has no ending. */
function endingOf(path: string): string {
  return posix.extname(path).toLowerCase();
}

function hasHiddenPart(path: string): boolean {
  return path.split('/').some((part) => /^\.(?!\.?$)/.test(part));
}

/** The beginning of an address: one of a data: picture may fill the screen. */
function short(url: string): string {
  return url.length > 100 ? `${url.slice(0, 100)}…` : url;
}

/** What a server or Docusaurus reads; undefined for a code that stands for nothing. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
