import type {Context, MiddlewareHandler} from 'hono';
import {getCookie} from 'hono/cookie';
import {Problem} from '../../contracts/problem';
import {SESSION_COOKIE, type AccessToken} from './accessToken';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** Asked by supervisors and load balancers, or needed to give the token. */
const OPEN_PATHS = ['/healthz', '/readyz', '/session'];

// #region only-our-own-page
/**
 * A page of another site, open in the same browser, can send requests to this machine. Its domain may even have been
 * pointed here ("DNS rebinding"), which the Host header shows; else Origin or Sec-Fetch-Site tell whose page asks.
 */
export function onlyOurOwnPage(
  knownHosts: readonly string[],
): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!knownHosts.includes(nameOf(host))) throw unknownHost(host);
    if (!SAFE_METHODS.includes(context.req.method)) {
      const origin = context.req.header('origin');
      const site = context.req.header('sec-fetch-site');
      const isForeign =
        (origin !== undefined && hostOf(origin) !== host) ||
        (site !== undefined && site !== 'same-origin' && site !== 'none');
      if (isForeign) throw foreignPage;
    }
    await next();
  };
}
// #endregion only-our-own-page

/** Everything but the page itself, when a token is set. `isPage` says whether a path belongs to the page. */
export function onlyWithToken(
  token: AccessToken,
  isPage: (path: string) => boolean,
): MiddlewareHandler {
  return async (context, next) => {
    const {method, path} = context.req;
    const isOpen =
      OPEN_PATHS.includes(path) ||
      (SAFE_METHODS.includes(method) && isPage(path));
    if (!isOpen && !isAllowed(context, token)) throw tokenNeeded;
    await next();
  };
}

function isAllowed(context: Context, token: AccessToken): boolean {
  const bearer = /^Bearer (.+)$/i.exec(
    context.req.header('authorization') ?? '',
  );
  if (bearer?.[1] !== undefined) {
    return token.isRight(bearer[1], callerOf(context));
  }
  return token.isSession(getCookie(context, SESSION_COOKIE) ?? '');
}

/** The other end of the connection. */
export function callerOf(context: Context): string {
  // Without a Node server in front, as in a test, there is no environment.
  const env = context.env as
    {incoming?: {socket?: {remoteAddress?: string}}} | undefined;
  return env?.incoming?.socket?.remoteAddress ?? 'unknown';
}

const nameOf = (host: string): string =>
  host.replace(/:\d+$/, '').toLowerCase();
const hostOf = (origin: string): string =>
  URL.canParse(origin) ? new URL(origin).host : '';

const unknownHost = (host: string): Problem =>
  new Problem({
    status: 421,
    kind: 'unknown-host',
    title: 'Not a name of this app',
    detail: `This app does not go by the name "${host}". If it should, add the name to FACE_APP_KNOWN_HOSTS.`,
  });

const foreignPage = new Problem({
  status: 403,
  kind: 'foreign-page',
  title: 'Only the app’s own page may do this',
  detail: 'The request comes from the page of another site.',
});

const tokenNeeded = new Problem({
  status: 401,
  kind: 'token-needed',
  title: 'A token is needed',
  detail:
    'Send it as "Authorization: Bearer ...", or give it to POST /session once.',
});
