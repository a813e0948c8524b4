import {Problem} from '../../contracts/problem';

interface Progress {
  readonly embedded: number;
  readonly refused: number;
  readonly enrolled: number;
}

export function noSuchVersion(
  wanted: string,
  known: readonly string[],
): Problem {
  return new Problem({
    status: 404,
    kind: 'no-such-version',
    title: 'No such model version',
    detail: `There is no "${wanted}". There is: ${known.join(', ') || 'none at all'}.`,
  });
}

export function isActiveAlready(version: string): Problem {
  return conflict(
    'already-active',
    'This version is active already',
    `${version} is the active version already.`,
  );
}

export function notServed(version: string, reason: string): Problem {
  return conflict(
    'version-not-served',
    'The model server cannot answer by this version',
    `${version} would leave all photos without an answer: ${reason}`,
  );
}

export function notComplete(
  version: string,
  {embedded, refused, enrolled}: Progress,
): Problem {
  return conflict(
    'version-not-complete',
    'Not everybody has been read anew yet',
    `${version} has read ${embedded + refused} of ${enrolled} enrolment pictures. It goes on in the background; try again shortly.`,
  );
}

export function wouldLose(
  version: string,
  {refused, enrolled}: Progress,
): Problem {
  return conflict(
    'version-would-lose-faces',
    'This version would not know everybody',
    `${version} does not find exactly one face in ${refused} of ${enrolled} enrolment pictures. Enrol these people anew, or promote it by force and lose those pictures.`,
  );
}

export function nothingBefore(): Problem {
  return conflict(
    'no-previous-version',
    'There is nothing to go back to',
    'No other version has been active before.',
  );
}

function conflict(kind: string, title: string, detail: string): Problem {
  return new Problem({status: 409, kind, title, detail});
}
