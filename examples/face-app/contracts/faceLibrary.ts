/**
 * The part of face-api and TensorFlow.js that the model uses, described by its shape alone: the platform loads the
 * library, the model gets it handed in, and so the same model code runs in Node and in a browser.
 */
export interface FaceLibrary {
  readonly tf: {
    tensor3d(
      values: Int32Array,
      shape: [height: number, width: number, colours: number],
      dtype: 'int32',
    ): Tensor;
    memory(): {readonly numTensors: number};
    readonly io: {
      decodeWeights(
        bytes: ArrayBuffer,
        entries: readonly WeightEntry[],
      ): WeightMap;
    };
  };
  readonly TinyFaceDetector: new () => FaceDetector;
  readonly SsdMobilenetv1: new () => FaceDetector;
  readonly FaceLandmark68Net: new () => LandmarkNet;
  readonly FaceRecognitionNet: new () => EmbeddingNet;
}

/** Numbers outside JavaScript's memory: nobody frees them but `dispose`. */
export interface Tensor {
  dispose(): void;
}

/** Named tensors of a net. */
type WeightMap = Readonly<Record<string, unknown>>;

/** One tensor of a weight file, as TensorFlow.js describes it: name, shape, type, quantisation. */
type WeightEntry = Readonly<Record<string, unknown>>;

/** A net's weights: what the numbers mean, and their bytes. */
export interface WeightFile {
  readonly entries: readonly WeightEntry[];
  readonly bytes: Uint8Array;
}

/** Everything that training decided. */
export interface ModelWeights {
  readonly detector: WeightFile;
  readonly landmarks: WeightFile;
  readonly embedder: WeightFile;
}

/** A neural network without weights, until it is given some. */
export interface Net {
  loadFromWeightMap(weights: WeightMap): void;
}

interface FaceDetector extends Net {
  /** Boxes in pixels of `picture`; each detector reads its own of the options. */
  locateFaces(
    picture: Tensor,
    options: {
      readonly inputSize: number;
      readonly scoreThreshold: number;
      readonly minConfidence: number;
    },
  ): Promise<
    readonly {
      readonly score: number;
      readonly box: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      };
    }[]
  >;
}

interface LandmarkNet extends Net {
  /** 68 points of a face, in pixels of `face`. */
  detectLandmarks(face: Tensor): Promise<{
    readonly positions: readonly {readonly x: number; readonly y: number}[];
  }>;
}

interface EmbeddingNet extends Net {
  computeFaceDescriptor(face: Tensor): Promise<Float32Array>;
}
