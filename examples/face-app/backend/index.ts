import type {OpenAPIHono} from '@hono/zod-openapi';
import type {EventLog, Gallery, PhotoArchive} from '../contracts/desks';
import {createArchive} from './archive/createArchive';
import type {BackendDependencies} from './dependencies';
import {createEventLog} from './eventLog';
import {createGallery} from './gallery';
import {createRoutes} from './http/createRoutes';

export {createArchive} from './archive/createArchive';
export {createEventLog} from './eventLog';
export type {BackendDependencies} from './dependencies';
export {createFolderStore} from './folderStore';
export {createGallery} from './gallery';
export {migrate} from './migrate';

/** The data engineer's desk: the HTTP API, and what the pipeline asks of it without HTTP. */
export function createBackend(dependencies: BackendDependencies): {
  readonly routes: OpenAPIHono;
  readonly archive: PhotoArchive;
  readonly gallery: Gallery;
  readonly events: EventLog;
} {
  const {database, pictures} = dependencies;
  return {
    routes: createRoutes(dependencies),
    archive: createArchive(dependencies),
    gallery: createGallery(database, pictures),
    events: createEventLog(database),
  };
}
