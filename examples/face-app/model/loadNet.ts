import type {FaceLibrary, Net, WeightFile} from '../contracts/faceLibrary';

/** A net of the library, ready to use. Its weights stay in memory as long as the process does. */
export function loadNet<SomeNet extends Net>(
  library: FaceLibrary,
  EmptyNet: new () => SomeNet,
  {entries, bytes}: WeightFile,
): SomeNet {
  const net = new EmptyNet();
  // A copy of exactly these bytes: a buffer read from disk may be part of a larger one.
  const {buffer} = new Uint8Array(bytes);
  net.loadFromWeightMap(library.tf.io.decodeWeights(buffer, entries));
  return net;
}
