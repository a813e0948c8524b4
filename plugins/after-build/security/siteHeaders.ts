import {policyForHeader, type PolicyNeeds} from './contentSecurityPolicy';

type Header = readonly [name: string, value: string];

/** Headers for all addresses that begin with a path. */
export interface HeaderRule {
  /** Begins and ends with "/" and holds the base path. */
  readonly below: string;
  readonly headers: readonly Header[];
}

/** What the site never uses, and what a script that got in should not get either. */
const DENIED_FEATURES = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];
const YEAR_IN_SECONDS = 31_536_000;

/** Of files whose name changes with what they hold. */
const CACHE_FOREVER = `public, max-age=${YEAR_IN_SECONDS}, immutable`;
/** Of pictures, which keep their names: for a day, and for a week while a new one is fetched. */
const CACHE_A_DAY = 'public, max-age=86400, stale-while-revalidate=604800';
/** Of all else: kept, and asked about before each use. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/**
 * The headers of every answer, below the base path of `root`, which is the published address with a final "/".
 *
 * Left out: `X-Frame-Options`, because every browser that reads the policy reads its `frame-ancestors`;
 * `Cross-Origin-Resource-Policy`, because other sites shall be able to show the social cards.
 */
export function siteRule(root: string, needs: PolicyNeeds): HeaderRule {
  const {protocol, pathname} = new URL(root);
  return {
    below: pathname,
    headers: [
      ['Content-Security-Policy', policyForHeader(needs)],
      // A file is what its type says, so a Markdown copy cannot be read as a page.
      ['X-Content-Type-Options', 'nosniff'],
      // Other sites learn that a reader came from here, not from which page.
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', DENIED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
      // A window that opens ours, or that we open, gets no hold of it; and nothing of others is mixed into our process.
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Cross-Origin-Embedder-Policy', 'require-corp'],
      // Most hosts say it themselves, nginx does not. Without includeSubDomains: names below ours may be others’.
      ...(protocol === 'https:'
        ? [['Strict-Transport-Security', `max-age=${YEAR_IN_SECONDS}`] as const]
        : []),
    ],
  };
}

/** The further headers of what the bundler names by its content, and of pictures. */
export function folderRules(root: string): readonly HeaderRule[] {
  const {pathname} = new URL(root);
  return [
    {
      below: `${pathname}assets/`,
      headers: [
        ['Cache-Control', CACHE_FOREVER],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
      ],
    },
    // The logo is the tab's icon too: without it browsers ask for it once more.
    {below: `${pathname}img/`, headers: [['Cache-Control', CACHE_A_DAY]]},
  ];
}
