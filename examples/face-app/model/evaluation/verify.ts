import {bootstrapPeople} from './bootstrap';
import {pairsNeeded, rateOf} from './intervals';
import {isGenuine, pairsOf, type ComparedFace, type Pair} from './pairs';
import type {TarAtFar, VerificationReport} from './report';
import {
  curveOf,
  equalErrorPoint,
  pointAtFar,
  type Curve,
  type WeightOf,
} from './thresholds';

const FALSE_ACCEPT_RATES = [1e-1, 1e-2, 1e-3, 1e-4];

/** Rounds are enough for two stable digits; the seed makes the report repeatable. */
const BOOTSTRAP = {rounds: 1000, seed: 20_260_101};

/** The curve goes from 0 to 1.2 by hundredths. */
const CURVE_POINTS = 121;

/**
 * Compares all found faces with each other. `genuineLabelled` counts the genuine pairs that there would be if no face
 * had been missed.
 */
export function verify(
  faces: readonly ComparedFace[],
  people: number,
  genuineLabelled: number,
  threshold: number,
): VerificationReport {
  const pairs = pairsOf(faces);
  const curve = curveOf(pairs);
  const genuine = pairs.filter(isGenuine);
  const impostor = pairs.filter((pair) => !isGenuine(pair));
  const accepted = within(genuine, threshold);
  const tarAtFar = FALSE_ACCEPT_RATES.map((far) =>
    tarAt(far, curve, genuine, impostor),
  );
  const supported = tarAtFar.findLast(({stated}) => stated !== null);
  return {
    genuinePairs: genuine.length,
    impostorPairs: impostor.length,
    threshold,
    tar: rateOf(accepted, genuine.length),
    far: rateOf(within(impostor, threshold), impostor.length),
    tarWithMissed: rateOf(accepted, genuineLabelled),
    tarAtFar,
    equalError: equalErrorOf(curve, people),
    advised: adviceOf(supported, curve, people),
    roc: rocOf(genuine, impostor),
    genuineDistances: genuine.map(({distance}) => rounded(distance)),
    impostorDistances: impostor.map(({distance}) => rounded(distance)),
  };
}

function tarAt(
  far: number,
  curve: Curve,
  genuine: readonly Pair[],
  impostor: readonly Pair[],
): TarAtFar {
  const needed = pairsNeeded(far);
  const point =
    impostor.length >= needed ? pointAtFar(curve(), far) : undefined;
  const stated =
    point === undefined
      ? null
      : {
          tar: rateOf(within(genuine, point.threshold), genuine.length),
          threshold: rounded(point.threshold),
        };
  return {far, pairsNeeded: needed, stated};
}

function equalErrorOf(
  curve: Curve,
  people: number,
): VerificationReport['equalError'] {
  const thresholdOf = (weightOf?: WeightOf) => equalErrorPoint(curve(weightOf));
  const point = thresholdOf();
  if (point === undefined) return null;
  const interval = bootstrapPeople(
    people,
    (weightOf) => thresholdOf(weightOf)?.threshold,
    BOOTSTRAP,
  );
  return {
    rate: rounded(point.rate),
    threshold: rounded(point.threshold),
    thresholdInterval: interval ?? null,
  };
}

function adviceOf(
  supported: TarAtFar | undefined,
  curve: Curve,
  people: number,
): VerificationReport['advised'] {
  if (!supported?.stated) return null;
  const {far} = supported;
  const interval = bootstrapPeople(
    people,
    (weightOf) => pointAtFar(curve(weightOf), far)?.threshold,
    BOOTSTRAP,
  );
  return {
    far,
    threshold: supported.stated.threshold,
    thresholdInterval: interval ?? null,
  };
}

function rocOf(
  genuine: readonly Pair[],
  impostor: readonly Pair[],
): VerificationReport['roc'] {
  if (genuine.length === 0 || impostor.length === 0) return [];
  return Array.from({length: CURVE_POINTS}, (_, index) => {
    const threshold = index / 100;
    return {
      threshold,
      tar: rounded(within(genuine, threshold) / genuine.length),
      far: rounded(within(impostor, threshold) / impostor.length),
    };
  });
}

function within(pairs: readonly Pair[], threshold: number): number {
  return pairs.filter(({distance}) => distance <= threshold).length;
}

/** Four decimals: finer differences mean nothing. */
function rounded(number: number): number {
  return Math.round(number * 1e4) / 1e4;
}
