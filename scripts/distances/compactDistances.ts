import type {EvaluationReport} from '../../examples/face-app/model/evaluation/report';

/** Where the evaluation's report and its short form stand, from the repository root. */
export const REPORT = 'examples/face-app/model/report/evaluation.json';
export const GENERATED = 'src/data/distances.generated.json';

/**
 * What the site needs of the evaluation's report: the distances of the chosen model, a tenth of the whole.
 * `report` is the text of evaluation.json. Throws a RangeError when the figures would not be what the site says of
 * them: of computer-made people, with a gallery and strangers.
 */
export function compactDistances(report: string): string {
  const {dataset, chosen, models} = JSON.parse(report) as EvaluationReport;
  const model = models.find(({version}) => version === chosen);
  if (!dataset.isSynthetic) throw new RangeError('The site calls these figures synthetic, and they are not.');
  if (!model?.openSet) throw new RangeError('The report has no gallery of the chosen model.');
  const {verification, openSet} = model;
  const strangers = openSet.nearest.filter(({isStranger}) => isStranger).map(({distance}) => distance);
  const lists = {
    samePerson: verification.genuineDistances,
    differentPeople: verification.impostorDistances,
    strangers: strangers.toSorted((one, other) => one - other),
  };
  const head = {
    modelVersion: chosen,
    publishedThreshold: model.parameters.threshold,
    faces: dataset.labelledFaces,
    people: dataset.people,
    enrolled: openSet.enrolled,
  };
  const lines = [
    ...Object.entries(head).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`),
    ...Object.entries(lists).map(([name, distances]) => `  "${name}": [${distances.map(short).join(', ')}]`),
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Four decimals, as the report rounds its pairs. */
function short(distance: number): number {
  return Math.round(distance * 1e4) / 1e4;
}
