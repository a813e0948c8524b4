import type {Rate} from './intervals';
import type {ModelReport} from './report';

/**
 * Which model to serve, and why, as a sentence: the quickest one, unless another accepts surely more genuine pairs,
 * missed faces counted as refusals. Surely means that the intervals do not meet.
 * Throws a RangeError when there is no model.
 */
export function chooseModel(models: readonly ModelReport[]): {
  readonly chosen: string;
  readonly why: string;
} {
  const [quickest, ...slower] = [...models].sort(
    (one, other) => one.readTime.median - other.readTime.median,
  );
  if (quickest === undefined) throw new RangeError('There is no model.');
  const better = slower.find((model) =>
    isSurelyMore(tarOf(model), tarOf(quickest)),
  );
  const chosen = better ?? quickest;
  const figures = models
    .map((model) => `${nameOf(model)}: ${inWords(model)}`)
    .join('; ');
  const reason =
    better === undefined
      ? `${nameOf(chosen)} is chosen: it is the quickest, and no other accepts surely more genuine pairs`
      : `${nameOf(chosen)} is chosen: it accepts surely more genuine pairs than the quickest`;
  return {chosen: chosen.version, why: `${reason} (${figures}).`};
}

function tarOf({verification}: ModelReport): Rate {
  return verification.tarWithMissed;
}

function isSurelyMore(one: Rate, other: Rate): boolean {
  return (
    one.interval !== null &&
    other.interval !== null &&
    one.interval[0] > other.interval[1]
  );
}

function nameOf({parameters}: ModelReport): string {
  return parameters.name;
}

function inWords(model: ModelReport): string {
  const {count, of} = tarOf(model);
  return `${String(count)} of ${String(of)} accepted, ${model.readTime.median.toFixed(0)} ms a picture`;
}
