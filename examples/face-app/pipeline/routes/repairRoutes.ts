import {createRoute, type OpenAPIHono} from '@hono/zod-openapi';
import * as z from 'zod';
import type {PhotoArchive} from '../../contracts/desks';
import {DeadLetter, DeadLetterList, Reconciliation} from '../../contracts/job';
import {Problem} from '../../contracts/problem';
import type {PipelineQueue} from '../queue/photoQueue';
import type {Reconciler} from '../reconciler';
import {json, problems} from './describe';

const MOST_LISTED = 200;

const getDeadLetters = createRoute({
  method: 'get',
  path: '/dead-letters',
  summary: 'List the photos that could not be answered',
  responses: {
    200: json(`The newest ${MOST_LISTED}, newest first.`, DeadLetterList),
  },
});

const replayDeadLetter = createRoute({
  method: 'post',
  path: '/dead-letters/{id}/replay',
  summary: 'Try a photo again, with all attempts before it',
  request: {params: z.object({id: z.uuid()})},
  responses: {
    202: json('It waits in the queue again.', DeadLetter),
    ...problems({404: 'There is no such dead letter.'}),
  },
});

const postReconciliation = createRoute({
  method: 'post',
  path: '/reconciliations',
  summary: 'Look for what was forgotten, and mend it, now',
  responses: {
    200: json('What was found and done.', Reconciliation),
    ...problems({409: 'Another process is at it.'}),
  },
});

export function addRepairRoutes(
  app: OpenAPIHono,
  {
    queue,
    archive,
    reconciler,
  }: {
    readonly queue: PipelineQueue;
    readonly archive: PhotoArchive;
    readonly reconciler: Reconciler;
  },
): void {
  app.openapi(getDeadLetters, async (context) => {
    const deadLetters = [...(await queue.deadLetters(MOST_LISTED))];
    return context.json({deadLetters}, 200);
  });
  app.openapi(replayDeadLetter, async (context) => {
    const {id} = context.req.valid('param');
    const deadLetter = await queue.deadLetter(id);
    if (deadLetter === undefined) throw noSuchDeadLetter(id);
    // In this order: killed in between, the reconciler finds a dead letter that nobody told of, and tells.
    await archive.clearFailure(deadLetter.photoId);
    if (!(await queue.replay(id))) throw noSuchDeadLetter(id);
    return context.json(deadLetter, 202);
  });
  app.openapi(postReconciliation, async (context) =>
    context.json(await reconciler.runOnce(), 200),
  );
}

function noSuchDeadLetter(id: string): Problem {
  return new Problem({
    status: 404,
    kind: 'no-such-dead-letter',
    title: 'No such dead letter',
    detail: `There is no dead letter ${id}. It may have been tried again, or its photo deleted.`,
  });
}
