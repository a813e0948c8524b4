import * as z from 'zod';
import {DeletionReceipt, Person, PersonList} from '../../contracts/person';
import {Photo, PhotoId, PhotoList} from '../../contracts/photo';
import {ProblemDetails} from '../../contracts/problem';
import {Release, ReleaseList, ReleaseUpload} from '../../contracts/release';

const NAMED = {
  DeletionReceipt,
  Person,
  PersonList,
  Photo,
  PhotoList,
  ProblemDetails,
  Release,
  ReleaseList,
  ReleaseUpload,
};

// A contract's schema is plain zod and knows no OpenAPI. Its name in the API's description goes beside it, into zod's
// own registry; the description's generator reads it there.
for (const [refId, schema] of Object.entries(NAMED))
  z.globalRegistry.add(schema, {...schema.meta(), _internal: {refId}});

/** The `{id}` in a path. */
export const IdInPath = z.object({id: PhotoId});

/** A response with a JSON body. */
export const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: {'application/json': {schema}},
});

const problem = {
  content: {'application/problem+json': {schema: ProblemDetails}},
};

/** The errors of an operation, each with its reason. No type says so: a handler throws them, and returns the rest. */
export const problems = (reasons: Readonly<Record<number, string>>): object =>
  Object.fromEntries(
    Object.entries(reasons).map(([status, description]) => [
      status,
      {description, ...problem},
    ]),
  );

/** A response with bytes of the given type. */
export const bytes = (description: string, mediaType: string) => ({
  description,
  content: {
    [mediaType]: {schema: {type: 'string' as const, format: 'binary'}},
  },
});

/** A form's request body. Forms are taken apart by hand, see readMultipart, so this is description only. */
export const form = (fields: Readonly<Record<string, object>>) => ({
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        properties: fields,
        required: Object.keys(fields),
        additionalProperties: false,
      },
    },
  },
});

/** A request's JSON body. It is read by readJson, with limits that the router's own reading does not have. */
export const jsonBody = (schema: z.ZodType) => ({
  required: true,
  content: {
    'application/json': {
      schema: z.toJSONSchema(schema, {io: 'input'}) as object,
    },
  },
});
