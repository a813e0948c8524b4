/** What one page, or all pages together, need beyond what every page may do. */
export interface PolicyNeeds {
  /** Hash sources of the inline scripts, such as "'sha256-…'". */
  readonly scriptHashes: readonly string[];
  /** The same of the styles in its head. */
  readonly styleHashes: readonly string[];
  /** Whether scripts may compile WebAssembly. They may still not compile text. */
  readonly webAssembly: boolean;
}

const SELF = "'self'";
const NONE = "'none'";

/**
 * The Content-Security-Policy (CSP Level 3) of a page as a `meta` element can carry it. Nothing is allowed but files
 * of the site itself, and the inline scripts and styles that are named by their hash. Kinds of content that the site has
 * none of (fonts, objects, frames, media) stand under `default-src`.
 */
export function contentSecurityPolicy({scriptHashes, styleHashes, webAssembly}: PolicyNeeds): string {
  const scripts = [SELF, ...(webAssembly ? ["'wasm-unsafe-eval'"] : []), ...scriptHashes];
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': [NONE],
    'script-src': scripts,
    'style-src': [SELF, ...styleHashes],
    // Also what stands in its own address: the tab's icon.
    'img-src': [SELF, 'data:'],
    'connect-src': [SELF],
    'worker-src': [SELF],
    'base-uri': [NONE],
    'form-action': [SELF],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** With what only a header can carry: browsers ignore `frame-ancestors` in a `meta` element. */
export function policyForHeader(needs: PolicyNeeds): string {
  return `${contentSecurityPolicy(needs)}; frame-ancestors ${NONE}`;
}
