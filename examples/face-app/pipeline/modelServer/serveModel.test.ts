import {setTimeout} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {HopelessPhoto, ModelUnavailable} from '../../contracts/desks';
import {EMBEDDING_LENGTH, type FoundFace} from '../../contracts/faces';
import type {RgbImage} from '../../contracts/image';
import {
  BINARY_HEADER,
  InferenceError,
  InferenceResponse,
  ModelMetadata,
} from '../../contracts/inference';
import type {Log} from '../../contracts/platform';
import {createFaceReader} from './faceReader';
import type {ServableModel} from './servableModel';
import {type ModelServer, serveModel} from './serveModel';

const QUIET: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const TOLERANCE = 0.0001;
const GREY: RgbImage = {width: 2, height: 3, data: new Uint8Array(18).fill(99)};
const BREAKS: RgbImage = {width: 1, height: 1, data: new Uint8Array(3)};

/** One face whose embedding is the mean colour, which is enough to tell pictures apart. */
function faceIn({data, width, height}: RgbImage, shift = 0): FoundFace {
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length / 255;
  return {
    box: {x: 0.5, y: 0.25, width, height},
    score: 0.875,
    embedding: Array.from(
      {length: EMBEDDING_LENGTH},
      (_, at) => mean + (at === 0 ? shift : 0),
    ),
  };
}

/** Not a face model, but one that reads pixels and can be shifted, slow or broken. */
function model(
  name: string,
  {shift = 0, extraFace = false, ms = 0} = {},
): ServableModel {
  const version = `${name}-0123456789ab`;
  return {
    release: {
      version,
      parameters: {
        ...{name, detector: 'tiny', inputSize: 320},
        ...{scoreThreshold: 0.5, threshold: 0.55},
      },
      golden: {
        version,
        tolerance: TOLERANCE,
        photos: [
          {
            file: 'grey.jpg',
            sha256: '0'.repeat(64),
            embeddings: [faceIn(GREY).embedding].map((one) => [...one]),
          },
        ],
      },
    },
    read: async (image) => {
      await setTimeout(ms);
      if (image.width * image.height === 1) throw new Error('out of memory');
      const faces = [faceIn(image, shift)];
      return {
        modelVersion: version,
        faces: extraFace ? [...faces, ...faces] : faces,
      };
    },
    readGolden: () => Promise.resolve(GREY),
  };
}

const serve = (...releases: ServableModel[]) =>
  serveModel({...{releases, host: '127.0.0.1', port: 0}, log: QUIET});

describe('a model server', () => {
  let server: ModelServer;
  beforeAll(async () => {
    server = await serve(model('plain'), model('slow', {ms: 20}));
    await server.checked;
  });
  afterAll(() => server.close());

  const reader = () => createFaceReader(server.address);
  const infer = (
    body: string | Uint8Array<ArrayBuffer>,
    headers = {},
    path = '',
  ) =>
    fetch(`${server.address}/v2/models/faces${path}/infer`, {
      ...{method: 'POST', body, headers},
    });
  const input = (changes = {}) =>
    JSON.stringify({
      inputs: [
        {
          ...{name: 'image', datatype: 'UINT8', shape: [1, 2, 3]},
          data: [1, 2, 3, 4, 5, 6],
          ...changes,
        },
      ],
    });
  const binary = (json: string, tensor: number, length = json.length) =>
    [
      Buffer.concat([Buffer.from(json), Buffer.alloc(tensor, 7)]),
      {[BINARY_HEADER]: String(length)},
    ] as const;
  const asBinary = (size: unknown) =>
    input({data: undefined, parameters: {binary_data_size: size}});

  it('gives its client the same faces as the model itself, to the last digit', async () => {
    const image = {...GREY, data: GREY.data.map((_, at) => at * 13)};
    const {faces, modelVersion} = await reader().read(
      image,
      'plain-0123456789ab',
    );
    expect(modelVersion).toBe('plain-0123456789ab');
    expect(faces).toEqual([faceIn(image)]);
  });

  it('tells its versions, and the parameters of each', async () => {
    expect(await reader().versions()).toEqual([
      'plain-0123456789ab',
      'slow-0123456789ab',
    ]);
    const parameters = await reader().parameters('slow-0123456789ab');
    expect(parameters).toMatchObject({name: 'slow', threshold: 0.55});
    const metadata = await fetch(`${server.address}/v2/models/faces`);
    expect(ModelMetadata.parse(await metadata.json()).inputs).toEqual([
      {name: 'image', datatype: 'UINT8', shape: [-1, -1, 3]},
    ]);
  });

  it('is live and ready, as a whole and by version', async () => {
    for (const path of [
      '/v2',
      '/v2/health/live',
      '/v2/health/ready',
      '/v2/models/faces/ready',
      '/v2/models/faces/versions/slow-0123456789ab/ready',
    ]) {
      expect([path, (await fetch(server.address + path)).status]).toEqual([
        path,
        200,
      ]);
    }
  });

  it('takes the tensor as JSON too, and returns the request’s id', async () => {
    const body = JSON.stringify({
      ...{id: 'mine'},
      ...(JSON.parse(input()) as object),
    });
    const response = await infer(body);
    const {id, outputs} = InferenceResponse.parse(await response.json());
    expect(id).toBe('mine');
    expect(outputs.map(({name, shape}) => [name, shape])).toEqual([
      ['boxes', [1, 4]],
      ['scores', [1]],
      ['embeddings', [1, EMBEDDING_LENGTH]],
    ]);
  });

  const MALFORMED: Record<
    string,
    readonly [string | Uint8Array<ArrayBuffer>, object?]
  > = {
    'nothing at all': [''],
    'no JSON': ['hello'],
    'JSON that is no object': ['[1]'],
    'JSON that is not UTF-8': [Uint8Array.from([0x22, 0xff, 0x22])],
    'no inputs': ['{}'],
    'an empty list of inputs': ['{"inputs":[]}'],
    'two inputs': [
      JSON.stringify({inputs: [JSON.parse(input()), JSON.parse(input())]}),
    ],
    'an input of another name': [input({name: 'picture'})],
    'an input of another type': [input({datatype: 'FP32'})],
    'a shape of two numbers': [input({shape: [2, 3]})],
    'a shape with a fourth channel': [input({shape: [1, 2, 4]})],
    'a shape with a zero': [input({shape: [0, 2, 3], data: []})],
    'a shape with a negative number': [input({shape: [-1, 2, 3]})],
    'a shape with a fraction': [input({shape: [1.5, 2, 3]})],
    'a shape that asks for all memory': [input({shape: [1e9, 1e9, 3]})],
    'a shape beyond whole numbers': [input({shape: [1e300, 2, 3]})],
    'too few values': [input({data: [1, 2, 3]})],
    'too many values': [input({data: [1, 2, 3, 4, 5, 6, 7]})],
    'a value above 255': [input({data: [1, 2, 3, 4, 5, 256]})],
    'a negative value': [input({data: [1, 2, 3, 4, 5, -1]})],
    'a value that is no number': [input({data: [1, 2, 3, 4, 5, '6']})],
    'no values': [input({data: undefined})],
    'bytes after JSON that has the values': [...binary(input(), 6)],
    'both values and a binary size': [
      ...binary(input({parameters: {binary_data_size: 6}}), 6),
    ],
    'a binary size without the header': [asBinary(6)],
    'fewer bytes than the binary size': [...binary(asBinary(6), 5)],
    'more bytes than the binary size': [...binary(asBinary(6), 7)],
    'a binary size that does not fit the shape': [...binary(asBinary(5), 5)],
    'a negative binary size': [...binary(asBinary(-6), 6)],
    'a binary size as text': [...binary(asBinary('6'), 6)],
    'a header beyond the body': [...binary(asBinary(6), 6, 999_999)],
    'a header that cuts the JSON': [...binary(asBinary(6), 6, 9)],
    'a header that is no number': [input(), {[BINARY_HEADER]: 'all'}],
    'a negative header': [input(), {[BINARY_HEADER]: '-1'}],
  };
  it.each(Object.entries(MALFORMED))(
    'refuses %s, and says why',
    async (_, [body, headers]) => {
      const response = await infer(body, headers);
      expect(response.status).toBe(400);
      const {error} = InferenceError.parse(await response.json());
      expect(error.length).toBeGreaterThan(10);
      expect((await infer(input())).status).toBe(200);
    },
  );

  it('refuses a body that is larger than any picture', async () => {
    const response = await infer(new Uint8Array(70_000_000)).catch(
      () => undefined,
    );
    // The connection may be cut before all has been sent.
    expect([413, undefined]).toContain(response?.status);
    expect((await infer(input())).status).toBe(200);
  });

  it('knows no other version, model or path', async () => {
    expect((await infer(input(), {}, '/versions/none')).status).toBe(404);
    for (const path of ['/v2/models/cats', '/v3', '/v2/models/faces/infer']) {
      const response = await fetch(server.address + path);
      expect(response.status).toBe(404);
      InferenceError.parse(await response.json());
    }
  });

  it('lets sixteen requests wait, and sends the rest away for now', async () => {
    const path = '/versions/slow-0123456789ab';
    const responses = await Promise.all(
      Array.from({length: 40}, () => infer(input(), {}, path)),
    );
    const statuses = responses.map(({status}) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(
      15,
    );
  });

  it('stays up when the model fails, and checks the model again', async () => {
    const version = 'plain-0123456789ab';
    await expect(reader().read(BREAKS, version)).rejects.toThrow(
      ModelUnavailable,
    );
    await expect
      .poll(() => reader().problem(version), {timeout: 15_000})
      .toBe(undefined);
    expect((await reader().read(GREY, version)).faces).toHaveLength(1);
    expect((await fetch(`${server.address}/v2/health/live`)).status).toBe(200);
  });

  it('tells its client when no second try will help', async () => {
    const wrong = {...GREY, height: 4};
    await expect(reader().read(wrong, 'plain-0123456789ab')).rejects.toThrow(
      HopelessPhoto,
    );
  });
});

describe('a model that is not the one that was measured', () => {
  it.each([
    [
      'an embedding beyond the tolerance',
      {shift: TOLERANCE * 1.1},
      /off by 0.00011/,
    ],
    ['a face too many', {extraFace: true}, /2 faces, not 1/],
    ['an embedding that is no number', {shift: NaN}, /off by NaN/],
  ])('is never ready: %s', async (_, difference, reason) => {
    const server = await serve(model('good'), model('off', difference));
    await server.checked;
    const reader = createFaceReader(server.address);
    expect(await reader.problem('off-0123456789ab')).toMatch(reason);
    expect(await reader.problem('off-0123456789ab')).toContain('grey.jpg');
    expect(await reader.problem()).toMatch(reason);
    await expect(reader.read(GREY, 'off-0123456789ab')).rejects.toThrow(
      ModelUnavailable,
    );
    // The other version goes on answering.
    expect(await reader.problem('good-0123456789ab')).toBe(undefined);
    expect((await reader.read(GREY, 'good-0123456789ab')).faces).toHaveLength(
      1,
    );
    await server.close();
  });

  it('may differ within the tolerance', async () => {
    const server = await serve(model('near', {shift: TOLERANCE * 0.9}));
    await server.checked;
    expect(await createFaceReader(server.address).problem()).toBe(undefined);
    await server.close();
  });

  it('is not ready before it has been compared', async () => {
    const server = await serve(model('slow', {ms: 300}));
    const reader = createFaceReader(server.address);
    expect(await reader.problem()).toContain('still being read');
    await server.checked;
    expect(await reader.problem()).toBe(undefined);
    await server.close();
  });
});

describe('a client without its server', () => {
  it('says that a later try may succeed', async () => {
    const server = await serve(model('plain'));
    await server.close();
    const reader = createFaceReader(server.address);
    expect(await reader.problem()).toBe('The model server does not answer.');
    await expect(reader.versions()).rejects.toThrow(ModelUnavailable);
    await expect(reader.read(GREY, 'plain-0123456789ab')).rejects.toThrow(
      ModelUnavailable,
    );
  });
});
