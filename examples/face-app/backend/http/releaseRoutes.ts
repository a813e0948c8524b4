import {createRoute, OpenAPIHono} from '@hono/zod-openapi';
import * as z from 'zod';
import {Release, ReleaseList, ReleaseUpload} from '../../contracts/release';
import type {BackendDependencies} from '../dependencies';
import type {Releases} from '../releases/createReleases';
import {json, jsonBody, problems} from './describe';
import {refuseInvalid} from './invalidRequest';
import {readJson} from './readJson';
import {BODY_SECONDS} from './receiveForm';

/** Of a release as JSON, in bytes. */
const LARGEST_RELEASE = 16_000_000;

const Choice = z.strictObject({version: z.string().regex(/^[0-9a-f]{12}$/)});

const served = json('The release that is served now.', Release);

const POST_RELEASE = createRoute({
  method: 'post',
  path: '/releases',
  summary: 'Release a build of the app: keep it, and serve it from now on.',
  request: {body: jsonBody(ReleaseUpload)},
  responses: {
    201: served,
    200: json('The same build was kept already; it is served now.', Release),
    ...problems({
      400: 'Not JSON.',
      413: 'Too large.',
      415: 'Not sent as JSON.',
      422: 'No release that can be served.',
    }),
  },
});

const GET_RELEASES = createRoute({
  method: 'get',
  path: '/releases',
  summary: 'List the releases of the app, newest first.',
  responses: {200: json('All that are kept.', ReleaseList)},
});

const PUT_CURRENT = createRoute({
  method: 'put',
  path: '/releases/current',
  summary: 'Serve a release that is kept.',
  request: {body: jsonBody(Choice)},
  responses: {200: served, ...problems({404: 'No such release is kept.'})},
});

const ROLL_BACK = createRoute({
  method: 'post',
  path: '/releases/rollback',
  summary: 'Serve the release that was current before.',
  responses: {
    200: served,
    ...problems({409: 'No other release was current before.'}),
  },
});

export function createReleaseRoutes(
  releases: Releases,
  {limits}: BackendDependencies,
): OpenAPIHono {
  const routes = new OpenAPIHono({defaultHook: refuseInvalid});
  const bodyLimits = {
    most: LARGEST_RELEASE,
    seconds: limits.bodySeconds ?? BODY_SECONDS,
  };

  routes.openapi(POST_RELEASE, async (context) => {
    const upload = await readJson(context.req.raw, ReleaseUpload, bodyLimits);
    const {release, isNew} = await releases.add(upload);
    return context.json(release, isNew ? 201 : 200);
  });
  routes.openapi(GET_RELEASES, async (context) =>
    context.json({releases: await releases.list()}, 200),
  );
  routes.openapi(PUT_CURRENT, async (context) => {
    const {version} = await readJson(context.req.raw, Choice, bodyLimits);
    return context.json(await releases.makeCurrent(version), 200);
  });
  routes.openapi(ROLL_BACK, async (context) =>
    context.json(await releases.rollBack(), 200),
  );
  return routes;
}
