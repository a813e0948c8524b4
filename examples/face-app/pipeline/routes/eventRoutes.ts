import {createRoute, type OpenAPIHono} from '@hono/zod-openapi';
import * as z from 'zod';
import {Problem} from '../../contracts/problem';
import type {EventStream} from '../eventStream';
import {problems} from './describe';

/** A browser opens one for each tab. */
const MOST_LISTENERS = 100;

const EventNumber = z.coerce.number().int().min(0).optional();

const getEvents = createRoute({
  method: 'get',
  path: '/events',
  summary: 'Listen to what happens, as server-sent events',
  description:
    'Each event has the number of its place as `id`, a short type such as `photo.stored` as `event`, and a CloudEvent as `data`. Without a number, what happened before is left out.',
  request: {
    query: z.object({
      after: EventNumber.describe('Begin after the event of this number.'),
    }),
    headers: z.object({
      'last-event-id': EventNumber.describe(
        'The same, as browsers send it when they come back. It wins over `after`.',
      ),
    }),
  },
  responses: {
    200: {
      description: 'The events, for as long as you listen.',
      content: {'text/event-stream': {schema: z.string()}},
    },
    ...problems({400: 'No event number.', 503: 'Too many listen already.'}),
  },
});

export function addEventRoutes(
  app: OpenAPIHono,
  {stream}: {readonly stream: EventStream},
): void {
  app.openapi(getEvents, (context) => {
    if (stream.listeners() >= MOST_LISTENERS) throw tooManyListeners;
    const {after} = context.req.valid('query');
    const {'last-event-id': last = after ?? Infinity} =
      context.req.valid('header');
    return context.body(stream.listen(last), 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // A proxy that collects the answer first would let nobody hear anything.
      'X-Accel-Buffering': 'no',
    });
  });
}

const tooManyListeners = new Problem({
  status: 503,
  kind: 'too-many-listeners',
  title: 'Too many listen already',
  detail: `At most ${MOST_LISTENERS} may listen at once. Close a page, or try again shortly.`,
  retryAfter: 10,
});
