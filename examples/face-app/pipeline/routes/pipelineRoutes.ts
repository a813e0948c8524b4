import {OpenAPIHono} from '@hono/zod-openapi';
import * as z from 'zod';
import type {PhotoArchive} from '../../contracts/desks';
import {Problem} from '../../contracts/problem';
import type {EventStream} from '../eventStream';
import type {ModelVersions} from '../modelVersions';
import type {PipelineQueue} from '../queue/photoQueue';
import type {Reconciler} from '../reconciler';
import {addEventRoutes} from './eventRoutes';
import {addModelRoutes} from './modelRoutes';
import {addRepairRoutes} from './repairRoutes';

interface PipelineRouteDeps {
  readonly queue: PipelineQueue;
  readonly archive: PhotoArchive;
  readonly versions: ModelVersions;
  readonly reconciler: Reconciler;
  readonly stream: EventStream;
}

/** The ML engineer's part of the HTTP API. Errors are thrown as {@link Problem}s. */
export function createPipelineRoutes(deps: PipelineRouteDeps): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error);
    },
  });
  addEventRoutes(app, deps);
  addModelRoutes(app, deps);
  addRepairRoutes(app, deps);
  return app;
}

function invalidRequest(error: z.ZodError): Problem {
  return new Problem({
    status: 400,
    kind: 'invalid-request',
    title: 'Invalid request',
    detail: z.prettifyError(error),
  });
}
