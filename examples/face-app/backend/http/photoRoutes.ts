import {createRoute, OpenAPIHono} from '@hono/zod-openapi';
import * as z from 'zod';
import {DeletionReceipt} from '../../contracts/person';
import {Photo, PhotoList} from '../../contracts/photo';
import {createArchive} from '../archive/createArchive';
import {createPhotoViews} from '../archive/viewPhotos';
import {deletePhoto} from '../deletion/deleteWithProof';
import type {BackendDependencies} from '../dependencies';
import {bytes, form, IdInPath, json, problems} from './describe';
import {refuseInvalid} from './invalidRequest';
import {notFound} from './notFound';
import {takeInPhoto} from './takeInPhoto';

const Page = z.strictObject({
  before: z
    .string()
    .regex(/^\d{1,18}$/, 'Pass what an earlier list gave as "next".')
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const missing = problems({404: 'There is no such photo, or no longer.'});

const POST_PHOTO = createRoute({
  method: 'post',
  path: '/photos',
  summary: 'Send a photo to be recognised.',
  request: {body: form({photo: {type: 'string', format: 'binary'}})},
  responses: {
    201: json('Stored, and waiting for its answer.', Photo),
    200: json('The same picture was sent before: its photo.', Photo),
    ...problems({
      400: 'The request is broken.',
      408: 'The body came too slowly.',
      413: 'Too large.',
      415: 'Not a form, or not a kind of picture that is taken.',
      422: 'The picture cannot be used, or a field is wrong.',
      503: 'Not ready, or no room. Try again later.',
    }),
  },
});

const GET_PHOTOS = createRoute({
  method: 'get',
  path: '/photos',
  summary: 'List the photos, newest first.',
  request: {query: Page},
  responses: {200: json('One page of photos.', PhotoList)},
});

const GET_PHOTO = createRoute({
  method: 'get',
  path: '/photos/{id}',
  summary: 'Ask what became of a photo.',
  request: {params: IdInPath},
  responses: {200: json('The photo.', Photo), ...missing},
});

const GET_PICTURE = createRoute({
  method: 'get',
  path: '/photos/{id}/picture',
  summary: 'Show the stored picture.',
  request: {params: IdInPath},
  responses: {200: bytes('The picture.', 'image/jpeg'), ...missing},
});

const DELETE_PHOTO = createRoute({
  method: 'delete',
  path: '/photos/{id}',
  summary: 'Delete a photo and all traces of it.',
  request: {params: IdInPath},
  responses: {
    200: json('What was removed, and what is still found.', DeletionReceipt),
    ...missing,
    ...problems({503: 'Not finished yet; the app goes on by itself.'}),
  },
});

export function createPhotoRoutes(
  dependencies: BackendDependencies,
): OpenAPIHono {
  const routes = new OpenAPIHono({defaultHook: refuseInvalid});
  const views = createPhotoViews(dependencies);
  const archive = createArchive(dependencies);
  const view = async (id: string) =>
    (await views.find(id)) ?? notFound('photo');

  routes.openapi(POST_PHOTO, async (context) => {
    const {id, isNew} = await takeInPhoto(context.req.raw, dependencies);
    context.header('Location', `/photos/${id}`);
    return context.json(await view(id), isNew ? 201 : 200);
  });
  routes.openapi(GET_PHOTOS, async (context) => {
    const {before, limit} = context.req.valid('query');
    return context.json(await views.list(before, limit), 200);
  });
  routes.openapi(GET_PHOTO, async (context) =>
    context.json(await view(context.req.valid('param').id), 200),
  );
  routes.openapi(GET_PICTURE, async (context) => {
    const {id, width} = await view(context.req.valid('param').id);
    // A file that is no picture is shown to nobody: whatever it is, a browser might run it.
    const picture = width === null ? undefined : await archive.picture(id);
    if (picture === undefined) return notFound('picture');
    return context.body(new Uint8Array(picture), 200, {
      'Content-Type': 'image/jpeg',
      // Neither a proxy nor the browser's disk may outlive a deletion.
      'Cache-Control': 'private, no-store',
    });
  });
  routes.openapi(DELETE_PHOTO, async (context) => {
    const {id} = context.req.valid('param');
    const receipt = await deletePhoto(id, dependencies);
    if (receipt === undefined) return notFound('photo');
    dependencies.log.info({photoId: id}, 'Photo deleted.');
    return context.json(receipt, 200);
  });
  return routes;
}
