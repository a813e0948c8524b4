import {createRoute, OpenAPIHono} from '@hono/zod-openapi';
import {
  CONSENT,
  DeletionReceipt,
  MOST_ENROLMENT_PHOTOS,
  Person,
  PersonList,
  PersonName,
} from '../../contracts/person';
import {deletePerson} from '../deletion/deleteWithProof';
import type {BackendDependencies} from '../dependencies';
import {enrol} from '../people/enrol';
import {findPerson, listPeople} from '../people/viewPeople';
import {form, IdInPath, json, problems} from './describe';
import {filesOf, textOf} from './formFields';
import {describeIssues, invalidRequest, refuseInvalid} from './invalidRequest';
import {notFound} from './notFound';
import {receiveForm} from './receiveForm';

const FORM = {
  name: {isFile: false, most: 1},
  consent: {isFile: false, most: 1},
  photo: {isFile: true, most: MOST_ENROLMENT_PHOTOS},
} as const;

const POST_PERSON = createRoute({
  method: 'post',
  path: '/people',
  summary: 'Enrol a person who agrees to be recognised.',
  request: {
    body: form({
      name: {type: 'string', maxLength: 80},
      consent: {type: 'string', enum: [CONSENT.version]},
      photo: {
        type: 'array',
        items: {type: 'string', format: 'binary'},
        minItems: 1,
        maxItems: MOST_ENROLMENT_PHOTOS,
      },
    }),
  },
  responses: {
    201: json('Enrolled.', Person),
    ...problems({
      400: 'The request is broken.',
      408: 'The body came too slowly.',
      409: 'A person of this name is enrolled already.',
      413: 'Too large.',
      415: 'Not a form.',
      422: 'No consent, or photos that cannot enrol a person.',
      503: 'Not ready, or no room. Try again later.',
    }),
  },
});

const GET_PEOPLE = createRoute({
  method: 'get',
  path: '/people',
  summary: 'List everybody who is enrolled.',
  responses: {200: json('By name.', PersonList)},
});

const DELETE_PERSON = createRoute({
  method: 'delete',
  path: '/people/{id}',
  summary: 'Delete a person, and every answer that names them.',
  request: {params: IdInPath},
  responses: {
    200: json('What was removed, and what is still found.', DeletionReceipt),
    ...problems({
      404: 'There is no such person, or no longer.',
      503: 'Not finished yet; the app goes on by itself.',
    }),
  },
});

export function createPeopleRoutes(
  dependencies: BackendDependencies,
): OpenAPIHono {
  const {database, retention, log} = dependencies;
  const routes = new OpenAPIHono({defaultHook: refuseInvalid});

  routes.openapi(POST_PERSON, async (context) => {
    const parts = await receiveForm(context.req.raw, FORM, dependencies);
    const name = PersonName.safeParse(textOf(parts, 'name'));
    if (!name.success)
      throw invalidRequest(`name: ${describeIssues(name.error)}`, 422);
    const consent = textOf(parts, 'consent');
    const photos = filesOf(parts, 'photo');
    const id = await enrol({name: name.data, consent, photos}, dependencies);
    log.info({personId: id, photos: photos.length}, 'Person enrolled.');
    const person = await findPerson(id, database, retention);
    return context.json(person ?? notFound('person'), 201);
  });
  routes.openapi(GET_PEOPLE, async (context) =>
    context.json({people: await listPeople(database, retention)}, 200),
  );
  routes.openapi(DELETE_PERSON, async (context) => {
    const {id} = context.req.valid('param');
    const receipt = await deletePerson(id, dependencies);
    if (receipt === undefined) return notFound('person');
    log.info({personId: id}, 'Person deleted.');
    return context.json(receipt, 200);
  });
  return routes;
}
