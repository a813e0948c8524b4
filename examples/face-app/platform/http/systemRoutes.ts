import {createRoute, OpenAPIHono, z} from '@hono/zod-openapi';
import {setCookie} from 'hono/cookie';
import {Health} from '../../contracts/health';
import {Problem} from '../../contracts/problem';
import type {Readiness} from '../../contracts/platform';
import type {ExposedMetrics} from '../metrics';
import {SESSION_COOKIE, type AccessToken} from './accessToken';
import {callerOf} from './accessRules';

interface SystemParts {
  readonly readiness: Readiness;
  readonly metrics: Pick<ExposedMetrics, 'expose' | 'contentType'>;
  readonly token: AccessToken | undefined;
}

const json = <Schema extends z.ZodType>(
  schema: Schema,
  description: string,
) => ({
  description,
  content: {'application/json': {schema}},
});

const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Does the process live? If not, start it anew.',
  responses: {200: json(Health, 'It lives.')},
});

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'May it be sent photos now? If not, wait.',
  responses: {
    200: json(Health, 'Ready.'),
    503: json(Health, 'Not ready, and why.'),
  },
});

const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'Counts and times, for Prometheus.',
  responses: {
    200: {
      description: 'The Prometheus text format.',
      content: {'text/plain': {schema: z.string()}},
    },
  },
});

const session = createRoute({
  method: 'post',
  path: '/session',
  summary: 'Gives a browser a cookie for the API token.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({token: z.string().max(200)}),
        },
      },
    },
  },
  responses: {204: {description: 'The cookie is set, or no token is needed.'}},
});

/** Health, metrics and the session: what the process says about itself. */
export function createSystemRoutes({
  readiness,
  metrics,
  token,
}: SystemParts): OpenAPIHono {
  const routes = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw wrongSession;
    },
  });
  routes.openapi(healthz, (context) =>
    context.json({status: 'ok' as const, parts: {}}, 200),
  );
  routes.openapi(readyz, async (context) => {
    const parts = await readiness.problems();
    return Object.keys(parts).length === 0
      ? context.json({status: 'ok' as const, parts}, 200)
      : context.json({status: 'not-ready' as const, parts}, 503, {
          'Retry-After': '2',
        });
  });
  routes.openapi(metricsRoute, async (context) =>
    context.text(await metrics.expose(), 200, {
      'Content-Type': metrics.contentType,
    }),
  );
  routes.openapi(session, (context) => {
    if (token === undefined) return context.body(null, 204);
    if (!token.isRight(context.req.valid('json').token, callerOf(context)))
      throw wrongToken;
    const {value, seconds} = token.newSession();
    setCookie(context, SESSION_COOKIE, value, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: seconds,
      // A proxy in front that speaks TLS says so; on loopback there is none, and a browser would drop the cookie.
      secure: context.req.header('x-forwarded-proto') === 'https',
    });
    return context.body(null, 204);
  });
  return routes;
}

const wrongSession = new Problem({
  status: 422,
  kind: 'invalid-request',
  title: 'The request cannot be used',
  detail: 'Send JSON such as {"token": "..."}.',
});

const wrongToken = new Problem({
  status: 401,
  kind: 'wrong-token',
  title: 'This is not the token',
  detail: 'It is the value of FACE_APP_API_TOKEN where the app was started.',
});
