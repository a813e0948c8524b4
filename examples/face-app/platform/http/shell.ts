import {randomUUID} from 'node:crypto';
import {OpenAPIHono} from '@hono/zod-openapi';
import type {MiddlewareHandler} from 'hono';
import {methodNotAllowed} from 'hono/method-not-allowed';
import type {Log, Readiness} from '../../contracts/platform';
import type {ExposedMetrics} from '../metrics';
import {onlyOurOwnPage, onlyWithToken} from './accessRules';
import {createAccessToken} from './accessToken';
import {
  handleError,
  notFound,
  problemResponse,
  wrongMethod,
  type ShellEnv,
} from './problems';
import {secureHeaders} from './secureHeaders';
import {createSystemRoutes} from './systemRoutes';

export interface ShellParts {
  /** Of the rooms. The one that serves the page under every other path comes last. */
  readonly routes: readonly OpenAPIHono[];
  readonly readiness: Readiness;
  readonly metrics: Pick<ExposedMetrics, 'expose' | 'contentType'>;
  readonly log: Log;
  /** Names under which the app may be reached, without ports. */
  readonly knownHosts: readonly string[];
  readonly apiToken: string | undefined;
}

/** Everything around the rooms' routes that is the same for all: who may ask, how errors look, what is logged. */
export function createHttpShell(parts: ShellParts): OpenAPIHono<ShellEnv> {
  const {routes, readiness, metrics, log, knownHosts, apiToken} = parts;
  const token =
    apiToken === undefined ? undefined : createAccessToken(apiToken);
  const shell = new OpenAPIHono<ShellEnv>();
  shell.onError(handleError(log));
  shell.notFound((context) =>
    problemResponse(notFound(context.req.path), context.get('requestId')),
  );
  shell.use(followRequest(log), secureHeaders, onlyOurOwnPage(knownHosts));
  if (token !== undefined) {
    shell.use(onlyWithToken(token, (path) => !isApi(shell, path)));
  }
  shell.use(
    methodNotAllowed({
      app: shell,
      onMethodNotAllowed: (context, allowed) => {
        const problem = wrongMethod(context.req.method, allowed);
        const response = problemResponse(problem, context.get('requestId'));
        response.headers.set('Allow', allowed.join(', '));
        return response;
      },
    }),
  );
  // Before the page's route, which takes every path that is left.
  shell.get('/openapi.json', (context) =>
    context.json(shell.getOpenAPI31Document(DOCUMENT)),
  );
  for (const part of [
    createSystemRoutes({readiness, metrics, token}),
    ...routes,
  ]) {
    shell.route('/', part);
  }
  return shell;
}

const DOCUMENT = {
  openapi: '3.1.0',
  info: {
    title: 'Face app',
    version: '1.0.0',
    description:
      'Takes photos and says who is in them. Errors are RFC 9457 problem details.',
  },
};

/** Gives each request an id, and one line in the log. */
function followRequest(log: Log): MiddlewareHandler<ShellEnv> {
  return async (context, next) => {
    const requestId = randomUUID();
    const started = performance.now();
    context.set('requestId', requestId);
    await next();
    context.res.headers.set('X-Request-Id', requestId);
    const {method, path} = context.req;
    const photoId = /^\/photos\/([0-9a-f-]{36})/.exec(path)?.[1];
    log.info(
      {
        requestId,
        method,
        path,
        status: context.res.status,
        ms: Math.round(performance.now() - started),
        ...(photoId === undefined ? {} : {photoId}),
      },
      'request',
    );
  };
}

/** Whether a path belongs to a route with a name of its own, as the API's have, and not to the page's catch-all. */
function isApi(shell: OpenAPIHono<ShellEnv>, path: string): boolean {
  const first = firstOf(path);
  return shell.routes.some((route) => {
    const segment = firstOf(route.path);
    return segment === first && segment !== '';
  });
}

const firstOf = (path: string): string => path.split('/')[1] ?? '';
