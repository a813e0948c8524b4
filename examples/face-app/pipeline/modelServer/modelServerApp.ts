import {type Context, Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type * as z from 'zod';
import {EMBEDDING_LENGTH} from '../../contracts/faces';
import {
  BINARY_HEADER,
  type InferenceError,
  MODEL_NAME,
  type ModelMetadata,
  type ServerMetadata,
} from '../../contracts/inference';
import type {ModelRelease} from '../../contracts/modelVersion';
import type {Log} from '../../contracts/platform';
import {readRequest} from './readRequest';
import {Refusal} from './refusal';
import type {ServedModels} from './servedModels';
import {toResponse} from './toResponse';

/** Bytes that a request may have beside its pixels. */
const MOST_JSON_BYTES = 16 * 1024 * 1024;

/** The Open Inference Protocol (v2): health, metadata and inference of the one model that this server has. */
export function createModelServerApp(
  models: ServedModels,
  mostPixels: number,
  log: Log,
): Hono {
  const app = new Hono();

  app.get('/v2', (c) =>
    c.json({
      name: 'face-app-model-server',
      version: '2',
      extensions: ['binary_tensor_data'],
    } satisfies z.infer<typeof ServerMetadata>),
  );
  app.get('/v2/health/live', (c) =>
    models.isBroken() ? c.json({live: false}, 503) : c.json({live: true}),
  );
  app.get('/v2/health/ready', (c) => ready(c, models.releases));

  for (const path of [
    `/v2/models/${MODEL_NAME}`,
    `/v2/models/${MODEL_NAME}/versions/:version`,
  ]) {
    app.get(path, (c) => {
      const release = models.release(c.req.param('version'));
      return c.json(metadataOf(release, models.releases));
    });
    app.get(`${path}/ready`, (c) =>
      ready(c, [models.release(c.req.param('version'))]),
    );
    app.post(
      `${path}/infer`,
      bodyLimit({
        maxSize: mostPixels * 3 + MOST_JSON_BYTES,
        onError: () => {
          throw new Refusal(413, 'The request is too large.');
        },
      }),
      async (c) => {
        const {version} = models.release(c.req.param('version'));
        const {id, image} = readRequest(
          new Uint8Array(await c.req.arrayBuffer()),
          c.req.header(BINARY_HEADER),
          mostPixels,
        );
        const reading = await models.read(version, image, c.req.raw.signal);
        return c.json(toResponse(reading, id));
      },
    );
  }

  /** Also says what is wrong with which version, which the protocol leaves open. */
  function ready(c: Context, releases: readonly ModelRelease[]): Response {
    const problems = releases.flatMap(({version}) => {
      const problem = models.problem(version);
      return problem === undefined ? [] : [`${version}: ${problem}`];
    });
    return problems.length === 0
      ? c.json({ready: true})
      : c.json({ready: false, error: problems.join(' ')}, 503);
  }

  const error = (message: string): z.infer<typeof InferenceError> => ({
    error: message,
  });
  app.notFound((c) => c.json(error(`There is no ${c.req.path} here.`), 404));
  app.onError((thrown, c) => {
    if (thrown instanceof Refusal) {
      return c.json(error(thrown.message), thrown.status);
    }
    log.error({reason: String(thrown)}, 'The model could not read a picture.');
    return c.json(error('The model could not read this picture.'), 500);
  });
  return app;
}

function metadataOf(
  {parameters}: ModelRelease,
  releases: readonly ModelRelease[],
): ModelMetadata {
  return {
    name: MODEL_NAME,
    versions: releases.map(({version}) => version),
    platform: 'tensorflow_js',
    inputs: [{name: 'image', datatype: 'UINT8', shape: [-1, -1, 3]}],
    outputs: [
      {name: 'boxes', datatype: 'FP32', shape: [-1, 4]},
      {name: 'scores', datatype: 'FP32', shape: [-1]},
      {name: 'embeddings', datatype: 'FP32', shape: [-1, EMBEDDING_LENGTH]},
    ],
    parameters,
  };
}
