import {OpenAPIHono} from '@hono/zod-openapi';
import type {Context} from 'hono';
import {contentTypeOf} from '../releases/contentTypeOf';
import type {AppFile, Releases} from '../releases/createReleases';

/**
 * The name of a file that a build has named after its content: "assets/app-1f2e3d.js". Another content would have
 * another name, so a browser need never ask again.
 */
const NAMED_AFTER_CONTENT = /^assets\/.*[-.](?=\w*\d)\w{6,}\.[a-z0-9]+$/i;

/** Serves the current release of the app. Paths that it does not have are left to other routes. */
export function createAppFileRoutes(releases: Releases): OpenAPIHono {
  const routes = new OpenAPIHono();
  routes.get('/', async (context, next) => {
    const file = await releases.file('index.html');
    return file ? serve(file, 'index.html', context) : next();
  });
  routes.get('/:path{.+\\.[A-Za-z0-9]+}', async (context, next) => {
    const path = context.req.param('path');
    const file =
      contentTypeOf(path) === undefined ? undefined : await releases.file(path);
    return file ? serve(file, path, context) : next();
  });
  return routes;
}

function serve(
  {bytes, sha256}: AppFile,
  path: string,
  context: Context,
): Response {
  const etag = `"${sha256}"`;
  context.header('ETag', etag);
  context.header(
    'Cache-Control',
    NAMED_AFTER_CONTENT.test(path)
      ? 'public, max-age=31536000, immutable'
      : // Asked for anew each time, so that a release or a rollback is seen at once.
        'no-cache',
  );
  if (context.req.header('If-None-Match') === etag)
    return context.body(null, 304);
  return context.body(new Uint8Array(bytes), 200, {
    'Content-Type': contentTypeOf(path) ?? 'application/octet-stream',
  });
}
