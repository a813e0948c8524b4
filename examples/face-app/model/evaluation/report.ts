import type {ModelParameters} from '../../contracts/modelVersion';
import type {Interval, Rate} from './intervals';
import type {OpenSet} from './openSet';
import type {OperatingPoint} from './thresholds';

/** What the evaluation saves as `evaluation.json`. Distances are Euclidean and have no unit. */
export interface EvaluationReport {
  readonly dataset: DatasetSummary;
  readonly chosen: string;
  readonly why: string;
  readonly models: readonly ModelReport[];
}

interface DatasetSummary {
  readonly name: string;
  /** Computer-made people: nothing here says how well real ones are told apart. */
  readonly isSynthetic: boolean;
  readonly pictures: number;
  readonly people: number;
  readonly labelledFaces: number;
}

export interface ModelReport {
  readonly version: string;
  readonly parameters: ModelParameters;
  readonly detection: DetectionReport;
  readonly verification: VerificationReport;
  /** Null when the dataset does not say who is enrolled. */
  readonly openSet: OpenSet | null;
  /** Milliseconds for one picture, decoding left out, the first picture left out. */
  readonly readTime: {readonly median: number; readonly p90: number};
}

export interface DetectionReport {
  /** How many pictures had none, one, or more faces found in them. */
  readonly picturesByFaces: {
    readonly none: number;
    readonly one: number;
    readonly more: number;
  };
  readonly found: Rate;
  /** Files with a labelled face that was not found. */
  readonly missed: readonly string[];
  /** Files of one labelled face in which several were found: unclear whose is whose, so left out and listed. */
  readonly unclear: readonly string[];
  /** Files with found faces that nobody labelled. */
  readonly extra: readonly string[];
}

/** Whether two faces are of one person. */
export interface VerificationReport {
  readonly genuinePairs: number;
  readonly impostorPairs: number;
  readonly threshold: number;
  readonly tar: Rate;
  readonly far: Rate;
  /** As `tar`, with each genuine pair that lacks a face counted as refused. */
  readonly tarWithMissed: Rate;
  readonly tarAtFar: readonly TarAtFar[];
  readonly equalError: {
    readonly rate: number;
    readonly threshold: number;
    readonly thresholdInterval: Interval | null;
  } | null;
  /** The smallest false accept rate that these pairs can support, and the threshold that keeps it. */
  readonly advised: {
    readonly far: number;
    readonly threshold: number;
    readonly thresholdInterval: Interval | null;
  } | null;
  readonly roc: readonly OperatingPoint[];
  /** Ascending. */
  readonly genuineDistances: readonly number[];
  readonly impostorDistances: readonly number[];
}

/** True accept rate at a false accept rate; not stated when the pairs are too few to know that rate. */
export interface TarAtFar {
  readonly far: number;
  readonly pairsNeeded: number;
  readonly stated: {readonly tar: Rate; readonly threshold: number} | null;
}
