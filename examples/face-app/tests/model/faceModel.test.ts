import sharp from 'sharp';
import {beforeAll, expect, test} from 'vitest';
import type {
  FaceLibrary,
  Net,
  Tensor,
  WeightFile,
} from '../../contracts/faceLibrary';
import type {RgbImage} from '../../contracts/image';
import {euclideanDistance, type FaceModel} from '../../model';
import {loadFaceLibrary, loadModelWeights} from '../../platform/faceLibrary';
import {loadModel} from '../../wiring/servableModels';
import {readSample} from '../support/samplePictures';

/** The library's own way from a picture to descriptors, which `read` takes apart. */
interface LibraryChain extends FaceLibrary {
  readonly nets: Readonly<Record<string, Net>>;
  readonly TinyFaceDetectorOptions: new (options: object) => object;
  detectAllFaces(
    picture: Tensor,
    options: object,
  ): {
    withFaceLandmarks(): {
      withFaceDescriptors(): Promise<
        readonly {readonly descriptor: Float32Array}[]
      >;
    };
  };
}

let library: LibraryChain;
let model: FaceModel;

beforeAll(async () => {
  library = (await loadFaceLibrary()) as LibraryChain;
  ({model} = await loadModel('tiny'));
});

test.each(['eli-06-wide.jpg', 'group-01-three.jpg'])(
  'detect, align and embed make of %s exactly what the library makes of it in one go',
  async (file) => {
    await loadLibraryNets();
    const image = await readSample(file);
    const tensor = tensorOf(image);
    const whole = await library
      .detectAllFaces(
        tensor,
        new library.TinyFaceDetectorOptions({
          inputSize: 320,
          scoreThreshold: 0.5,
        }),
      )
      .withFaceLandmarks()
      .withFaceDescriptors();
    tensor.dispose();
    const faces = await model.read(image);
    expect(sorted(faces.map(({embedding}) => embedding))).toEqual(
      sorted(whole.map(({descriptor}) => [...descriptor])),
    );
  },
);

test('reading pictures leaves no tensor behind', async () => {
  const {model: ssd} = await loadModel('ssd');
  const pictures = await Promise.all(
    ['group-01-three.jpg', 'none-01-room.jpg'].map(readSample),
  );
  const before = library.tf.memory().numTensors;
  for (const image of pictures) {
    await model.read(image);
    await ssd.read(image);
  }
  expect(library.tf.memory().numTensors).toBe(before);
});

test('two pictures read at once give what they give one after the other', async () => {
  const pictures = await Promise.all(
    ['ada-01-front.jpg', 'bo-01-front.jpg'].map(readSample),
  );
  const together = await Promise.all(
    pictures.map((image) => model.read(image)),
  );
  for (const [index, image] of pictures.entries())
    expect(together[index]).toEqual(await model.read(image));
});

test('in a picture of many pixels the face is found where it is, and stays the same person', async () => {
  const small = await readSample('ada-01-front.jpg');
  const large = await enlarged(small, 4);
  const [[before], [after]] = [
    await model.read(small),
    await model.read(large),
  ];
  expect(before && after).toBeDefined();
  expect((after?.box.x ?? 0) / 4).toBeCloseTo(before?.box.x ?? 0, -1.5);
  expect(
    euclideanDistance(before?.embedding ?? [], after?.embedding ?? []),
  ).toBeLessThan(0.2);
});

test.each([
  [1, 1],
  [3000, 1],
  [1, 40],
])(
  'a picture of %i x %i pixels has no face and does no harm',
  async (width, height) => {
    const data = new Uint8Array(width * height * 3);
    expect(await model.read({width, height, data})).toEqual([]);
  },
);

test('pixels that do not fit the size are refused', async () => {
  const image = {width: 2, height: 2, data: new Uint8Array(11)};
  await expect(model.read(image)).rejects.toThrow(
    'A picture of 2 x 2 pixels needs width x height x 3 bytes, not 11.',
  );
});

async function loadLibraryNets(): Promise<void> {
  const {detector, landmarks, embedder} = await loadModelWeights('tiny');
  const load = (net: Net | undefined, {bytes, entries}: WeightFile) => {
    const {buffer} = new Uint8Array(bytes);
    net?.loadFromWeightMap(library.tf.io.decodeWeights(buffer, entries));
  };
  load(library.nets.tinyFaceDetector, detector);
  load(library.nets.faceLandmark68Net, landmarks);
  load(library.nets.faceRecognitionNet, embedder);
}

function tensorOf({width, height, data}: RgbImage): Tensor {
  return library.tf.tensor3d(new Int32Array(data), [height, width, 3], 'int32');
}

function sorted(embeddings: readonly (readonly number[])[]): number[][] {
  return embeddings
    .map((embedding) => [...embedding])
    .sort(([one = 0], [other = 0]) => one - other);
}

async function enlarged(image: RgbImage, times: number): Promise<RgbImage> {
  const {width, height, data} = image;
  const {data: pixels, info} = await sharp(data, {
    raw: {width, height, channels: 3},
  })
    .resize(width * times)
    .raw()
    .toBuffer({resolveWithObject: true});
  return {width: info.width, height: info.height, data: pixels};
}
