import {createRoute, type OpenAPIHono} from '@hono/zod-openapi';
import * as z from 'zod';
import {ModelUnavailable} from '../../contracts/desks';
import {ModelVersion} from '../../contracts/modelVersion';
import {Problem} from '../../contracts/problem';
import type {ModelVersions} from '../modelVersions';
import type {Reconciler} from '../reconciler';
import {json, problems} from './describe';

const getModels = createRoute({
  method: 'get',
  path: '/models',
  summary: 'List the model versions',
  responses: {
    200: json(
      'All that were ever staged, the last promoted first.',
      z.object({models: z.array(ModelVersion)}),
    ),
  },
});

const stageModel = createRoute({
  method: 'post',
  path: '/models/{name}/stage',
  summary: 'Prepare a model release to be promoted',
  request: {params: z.object({name: z.string().max(64)})},
  responses: {
    202: json('It begins to read everybody anew.', ModelVersion),
    ...problems({
      404: 'The model server has no such release.',
      409: 'It is the active one.',
      503: 'The model server does not answer.',
    }),
  },
});

const promoteModel = createRoute({
  method: 'post',
  path: '/models/{version}/promote',
  summary: 'Let a prepared version answer from now on',
  request: {
    params: z.object({version: z.string().max(64)}),
    query: z.object({
      force: z
        .enum(['true', 'false'])
        .default('false')
        .describe('Also when it finds no face in some enrolment pictures.'),
    }),
  },
  responses: {
    200: json('It is active, and all photos are answered anew.', ModelVersion),
    ...problems({
      404: 'There is no such version.',
      409: 'It is not ready to be promoted.',
    }),
  },
});

const rollBackModel = createRoute({
  method: 'post',
  path: '/models/rollback',
  summary: 'Go back to the version that was active before',
  responses: {
    200: json('It is active again.', ModelVersion),
    ...problems({409: 'There is none, or it is not ready.'}),
  },
});

export function addModelRoutes(
  app: OpenAPIHono,
  {
    versions,
    reconciler,
  }: {readonly versions: ModelVersions; readonly reconciler: Reconciler},
): void {
  /** Finds all photos without an answer by the version. What fails now, its next round finds. */
  const answerAnew = (): void => {
    reconciler.runOnce().catch(() => undefined);
  };

  app.openapi(getModels, async (context) =>
    context.json({models: [...(await versions.list())]}, 200),
  );
  app.openapi(stageModel, async (context) => {
    const {name} = context.req.valid('param');
    const staged = await versions.stage(name).catch((error: unknown) => {
      throw error instanceof ModelUnavailable ? unavailable(error) : error;
    });
    return context.json(staged, 202);
  });
  app.openapi(promoteModel, async (context) => {
    const force = context.req.valid('query').force === 'true';
    const {version} = context.req.valid('param');
    const promoted = await versions.promote(version, {force});
    answerAnew();
    return context.json(promoted, 200);
  });
  app.openapi(rollBackModel, async (context) => {
    const promoted = await versions.rollback();
    answerAnew();
    return context.json(promoted, 200);
  });
}

function unavailable({message}: ModelUnavailable): Problem {
  return new Problem({
    status: 503,
    kind: 'model-unavailable',
    title: 'The model server cannot be asked',
    detail: message,
    retryAfter: 5,
  });
}
