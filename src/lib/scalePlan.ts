import {SCALE_INPUTS} from '../data/scale';
import {arrivalsPerSecond, drainSeconds, insideAtOnce, meanWaitSeconds, serversNeeded} from './scaleQueue';
import {facesWithin, searchMs, type MeasuredSearch} from './scaleSearch';

const SECONDS_PER_HOUR = 3_600;
const DAYS_PER_YEAR = 365;

/** What differs from product to product. The rest is the app's, as measured. */
export interface ScaleQuestion {
  readonly photosPerDay: number;
  /** The busiest hour against the day's mean, 1 or more. */
  readonly peakFactor: number;
  /** Megabytes (millions of bytes). */
  readonly pictureMb: number;
  readonly enrolledFaces: number;
  /** Share of the time that a model server may be busy, above 0 and below 1. */
  readonly highestLoad: number;
}

/** What so many photos a day ask for, in the busiest hour unless its name says otherwise. */
export interface ScalePlan {
  /** A second. */
  readonly meanArrivals: number;
  /** A second. */
  readonly peakArrivals: number;
  readonly modelServers: number;
  /** Share of the time, 0 to 1. */
  readonly load: number;
  readonly waitSeconds: number;
  readonly workers: number;
  /** Uploads that are being stored at once, on average. */
  readonly uploadsAtOnce: number;
  /** Searches of the gallery at once, on average. */
  readonly searchesAtOnce: number;
  /** Photos that wait when the model servers come back. */
  readonly backlog: number;
  readonly drainSeconds: number;
  /** Megabytes. */
  readonly mbPerDay: number;
  /** Megabytes, once as many go as come. */
  readonly mbKept: number;
  /** Megabytes, were nothing deleted. */
  readonly mbPerYear: number;
}

const SERVICE_SECONDS = 1 / SCALE_INPUTS.serverRate.value;

const SEARCHES: readonly [MeasuredSearch, MeasuredSearch] = [
  {faces: 1_000, ms: SCALE_INPUTS.fewFacesMs.value},
  {faces: 10_000, ms: SCALE_INPUTS.manyFacesMs.value},
];

/** The question as the page's own table asks it. */
export function questionFor(photosPerDay: number): ScaleQuestion {
  const {peakFactor, pictureMb, enrolledFaces, highestLoad} = SCALE_INPUTS;
  return {
    photosPerDay,
    peakFactor: peakFactor.value,
    pictureMb: pictureMb.value,
    enrolledFaces: enrolledFaces.value,
    highestLoad: highestLoad.value,
  };
}

/** Computes what a product of this size needs of a face app like the measured one. */
export function scalePlan(question: ScaleQuestion): ScalePlan {
  const {photosPerDay, peakFactor, pictureMb, enrolledFaces, highestLoad} = question;
  const {storeMs, besideModelMs, inHand, keptDays, outageHours} = SCALE_INPUTS;
  const meanArrivals = arrivalsPerSecond(photosPerDay);
  const peakArrivals = meanArrivals * peakFactor;
  const modelServers = serversNeeded(peakArrivals, SERVICE_SECONDS, highestLoad);
  const workerSeconds = (SERVICE_SECONDS + besideModelMs.value / 1_000) / inHand.value;
  const backlog = peakArrivals * outageHours.value * SECONDS_PER_HOUR;
  const mbPerDay = photosPerDay * pictureMb;
  return {
    meanArrivals,
    peakArrivals,
    modelServers,
    load: insideAtOnce(peakArrivals, SERVICE_SECONDS) / modelServers,
    waitSeconds: meanWaitSeconds(peakArrivals, SERVICE_SECONDS, modelServers),
    workers: serversNeeded(peakArrivals, workerSeconds, highestLoad),
    uploadsAtOnce: insideAtOnce(peakArrivals, storeMs.value / 1_000),
    searchesAtOnce: insideAtOnce(peakArrivals, searchMs(enrolledFaces, SEARCHES) / 1_000),
    backlog,
    drainSeconds: drainSeconds(backlog, peakArrivals, SERVICE_SECONDS, modelServers),
    mbPerDay,
    mbKept: mbPerDay * keptDays.value,
    mbPerYear: mbPerDay * DAYS_PER_YEAR,
  };
}

/** Among how many enrolled faces an exact search takes as long as the model does, on the measured line. */
const FACES_AS_SLOW_AS_THE_MODEL = facesWithin(SERVICE_SECONDS * 1_000, SEARCHES);

/** When an index is due, as a sentence. Rounded to thousands, since it lies beyond what was measured. */
export const INDEX_IS_DUE = `On the line through the two measured searches, an exact search takes as long as the model does (${String(Math.round(SERVICE_SECONDS * 1_000))} ms) among about ${(1_000 * Math.round(FACES_AS_SLOW_AS_THE_MODEL / 1_000)).toLocaleString('en-GB')} enrolled faces. This lies beyond what was measured.`;
