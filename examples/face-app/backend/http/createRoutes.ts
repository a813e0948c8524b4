import {OpenAPIHono} from '@hono/zod-openapi';
import type {BackendDependencies} from '../dependencies';
import {createReleases} from '../releases/createReleases';
import {createAppFileRoutes} from './appFileRoutes';
import {createPeopleRoutes} from './peopleRoutes';
import {createPhotoRoutes} from './photoRoutes';
import {createReleaseRoutes} from './releaseRoutes';

/** The backend's part of the HTTP API, and the app itself. Errors are thrown as Problems. */
export function createRoutes(dependencies: BackendDependencies): OpenAPIHono {
  const releases = createReleases(dependencies.database);
  const routes = new OpenAPIHono();
  routes.route('/', createPhotoRoutes(dependencies));
  routes.route('/', createPeopleRoutes(dependencies));
  routes.route('/', createReleaseRoutes(releases, dependencies));
  routes.route('/', createAppFileRoutes(releases));
  return routes;
}
