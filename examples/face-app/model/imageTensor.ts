import type {FaceLibrary, Tensor} from '../contracts/faceLibrary';
import type {RgbImage} from '../contracts/image';

/** Hands a picture to a net and frees its tensor afterwards, also when the net throws. */
export async function withTensor<Result>(
  library: FaceLibrary,
  {width, height, data}: RgbImage,
  work: (tensor: Tensor) => Promise<Result>,
): Promise<Result> {
  const tensor = library.tf.tensor3d(
    new Int32Array(data),
    [height, width, 3],
    'int32',
  );
  try {
    return await work(tensor);
  } finally {
    tensor.dispose();
  }
}
