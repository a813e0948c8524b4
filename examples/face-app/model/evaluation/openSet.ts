import type {Embedding} from '../../contracts/faces';
import {nearestOf, type EnrolledFace} from '../identify';
import {rateOf, type Rate} from './intervals';

/** A face that is looked up in the gallery. */
export interface Probe {
  readonly person: string;
  readonly embedding: Embedding;
}

/** How near a looked-up face came to the gallery. */
interface NearestEnrolled {
  readonly person: string;
  readonly nearest: string;
  readonly distance: number;
  /** Whether the face's person is not enrolled at all. */
  readonly isStranger: boolean;
}

/** Identification as the app does it: the faces of enrolled people and of strangers against the whole gallery. */
export interface OpenSet {
  readonly enrolled: number;
  /** Enrolled people in whose picture no face was found: nobody can recognise them. */
  readonly lost: readonly string[];
  readonly right: Rate;
  readonly wrongPerson: Rate;
  readonly refused: Rate;
  readonly strangersAccepted: Rate;
  readonly nearest: readonly NearestEnrolled[];
}

/** Undefined when the gallery is empty. Whoever is not among `enrolled` is a stranger. */
export function identifyAll(
  enrolled: ReadonlySet<string>,
  gallery: readonly EnrolledFace[],
  probes: readonly Probe[],
  threshold: number,
): OpenSet | undefined {
  if (gallery.length === 0) return undefined;
  const embedded = new Set(gallery.map(({personId}) => personId));
  const nearest = probes.flatMap(({person, embedding}): NearestEnrolled[] => {
    const neighbour = nearestOf(embedding, gallery);
    if (neighbour === undefined) return [];
    const {personId, distance} = neighbour;
    const isStranger = !enrolled.has(person);
    return [{person, nearest: personId, distance, isStranger}];
  });
  const known = nearest.filter(({isStranger}) => !isStranger);
  const strangers = nearest.filter(({isStranger}) => isStranger);
  const isAccepted = ({distance}: NearestEnrolled) => distance <= threshold;
  const isRight = ({person, nearest: name}: NearestEnrolled) => person === name;
  const accepted = known.filter(isAccepted);
  const right = accepted.filter(isRight).length;
  return {
    enrolled: enrolled.size,
    lost: [...enrolled].filter((person) => !embedded.has(person)),
    right: rateOf(right, known.length),
    wrongPerson: rateOf(accepted.length - right, known.length),
    refused: rateOf(known.length - accepted.length, known.length),
    strangersAccepted: rateOf(
      strangers.filter(isAccepted).length,
      strangers.length,
    ),
    nearest,
  };
}
