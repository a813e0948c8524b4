import {Hono} from 'hono';
import type {ReleaseUpload} from '../../contracts/release';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The policy under which the page must work. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves a built app as the backend does, with the strict content security policy. */
export function appPages({files}: ReleaseUpload): Hono {
  const pages = new Hono();
  for (const {path, base64} of files) {
    const address = path === 'index.html' ? '/' : `/${path}`;
    pages.get(address, (context) =>
      context.body(Buffer.from(base64, 'base64'), 200, {
        'content-type':
          TYPES[path.slice(path.lastIndexOf('.') + 1)] ??
          'application/octet-stream',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      }),
    );
  }
  return pages;
}
