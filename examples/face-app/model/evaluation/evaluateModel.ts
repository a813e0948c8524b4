import type {FoundFace} from '../../contracts/faces';
import type {ModelParameters} from '../../contracts/modelVersion';
import {rateOf} from './intervals';
import {matchFaces, type FaceLabel, type MatchedFace} from './matchFaces';
import {identifyAll, type OpenSet} from './openSet';
import type {DetectionReport, ModelReport} from './report';
import {verify} from './verify';

/** One picture of the dataset, as one model read it. */
export interface ReadPicture {
  readonly file: string;
  readonly labels: readonly FaceLabel[];
  readonly found: readonly FoundFace[];
  readonly milliseconds: number;
}

interface PlacedFace extends MatchedFace {
  readonly file: string;
}

/** Everything that is to be said about one model. `enrolled` gives each enrolled person's picture. */
export function evaluateModel(
  version: string,
  parameters: ModelParameters,
  pictures: readonly ReadPicture[],
  enrolled: ReadonlyMap<string, string> | undefined,
): ModelReport {
  const matched = pictures.map(({file, labels, found}) => ({
    file,
    found: found.length,
    ...matchFaces(labels, found),
  }));
  const faces = matched.flatMap(({file, faces: placed}) =>
    placed.map((face): PlacedFace => ({...face, file})),
  );
  const people = [...new Set(faces.map(({person}) => person))];
  const compared = faces.flatMap(({person, embedding}) =>
    embedding === undefined
      ? []
      : [{person: people.indexOf(person), embedding}],
  );
  const {threshold} = parameters;
  return {
    version,
    parameters,
    detection: detectionOf(matched, faces),
    verification: verify(
      compared,
      people.length,
      genuinePairsAmong(faces),
      threshold,
    ),
    openSet: openSetOf(faces, enrolled, threshold),
    readTime: timesOf(pictures.map(({milliseconds}) => milliseconds)),
  };
}

function detectionOf(
  pictures: readonly {
    readonly file: string;
    readonly found: number;
    readonly extra: number;
  }[],
  faces: readonly PlacedFace[],
): DetectionReport {
  const filesOf = (outcome: MatchedFace['outcome']) => [
    ...new Set(
      faces.filter((face) => face.outcome === outcome).map(({file}) => file),
    ),
  ];
  return {
    picturesByFaces: {
      none: pictures.filter(({found}) => found === 0).length,
      one: pictures.filter(({found}) => found === 1).length,
      more: pictures.filter(({found}) => found > 1).length,
    },
    found: rateOf(
      faces.filter(({outcome}) => outcome === 'found').length,
      faces.length,
    ),
    missed: filesOf('missed'),
    unclear: filesOf('several'),
    extra: pictures.filter(({extra}) => extra > 0).map(({file}) => file),
  };
}

function genuinePairsAmong(faces: readonly PlacedFace[]): number {
  const counts = new Map<string, number>();
  for (const {person} of faces)
    counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

function openSetOf(
  faces: readonly PlacedFace[],
  enrolled: ReadonlyMap<string, string> | undefined,
  threshold: number,
): OpenSet | null {
  if (enrolled === undefined) return null;
  const known = faces.flatMap(({file, person, embedding}) =>
    embedding === undefined ? [] : [{file, person, embedding}],
  );
  const isEnrolment = ({file, person}: {file: string; person: string}) =>
    enrolled.get(person) === file;
  const gallery = known.filter(isEnrolment).map(({person, embedding}) => ({
    personId: person,
    name: person,
    embedding,
  }));
  const probes = known.filter((face) => !isEnrolment(face));
  const everyone = new Set(enrolled.keys());
  return identifyAll(everyone, gallery, probes, threshold) ?? null;
}

/** The first picture pays for compiling the net, so it is left out where there are others. */
function timesOf(milliseconds: readonly number[]): ModelReport['readTime'] {
  const sorted = milliseconds
    .slice(milliseconds.length > 1 ? 1 : 0)
    .sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.floor(share * sorted.length)] ?? 0);
  return {median: at(0.5), p90: at(0.9)};
}
