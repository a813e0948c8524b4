import type {NamedFace, Photo} from '../../contracts/photo';
import type {SamplePicture, Samples} from '../../wiring/samples';

/** One face of a sample photo: who it is, and who the app says it is. */
interface Judged {
  readonly truth: string;
  readonly isStranger: boolean;
  /** Undefined when the app found no face here. */
  readonly face: NamedFace | undefined;
  readonly isRight: boolean;
}

/** Compares an answer with what the makers of the samples know. Faces are matched by where they are. */
export function judgeAnswer(
  {faces}: SamplePicture,
  {answer}: Photo,
  {people}: Samples,
): readonly Judged[] {
  const left = [...(answer?.faces ?? [])];
  const judged = faces.map(({person, box}): Judged => {
    const isStranger = !people.some(
      ({id, enrolled}) => id === person && enrolled,
    );
    const [x = 0, y = 0, width = 0, height = 0] = box;
    const near = left.findIndex(
      (face) =>
        Math.abs(face.box.x + face.box.width / 2 - x - width / 2) < width / 2 &&
        Math.abs(face.box.y + face.box.height / 2 - y - height / 2) <
          height / 2,
    );
    const [face] = near < 0 ? [] : left.splice(near, 1);
    // Undefined, for a face that was not found, is neither a name nor null.
    const isRight = face?.name === (isStranger ? null : person);
    return {truth: person, isStranger, face, isRight};
  });
  const notThere = left.map((face): Judged => ({
    truth: 'nobody',
    isStranger: true,
    face,
    isRight: false,
  }));
  return [...judged, ...notThere];
}

/** One line of the table for each face. */
export function tableLines(file: string, judged: readonly Judged[]): string[] {
  if (judged.length === 0)
    return [line(file, 'nobody', 'no face', '', 'right')];
  return judged.map(({truth, isStranger, face, isRight}, index) =>
    line(
      index === 0 ? file : '',
      isStranger ? `${truth} (stranger)` : truth,
      face === undefined ? 'not found' : (face.name ?? 'unknown'),
      face?.distance?.toFixed(3) ?? '',
      isRight ? 'right' : 'WRONG',
    ),
  );
}

export const TABLE_HEAD = line(
  'photo',
  'who it is',
  'the app says',
  'distance',
  '',
);

function line(...cells: readonly string[]): string {
  const widths = [22, 16, 14, 10, 0];
  return cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join('')
    .trimEnd();
}

/** What the figures mean, in words. */
export function summary(all: readonly Judged[], threshold: number): string {
  const right = all.filter(({isRight}) => isRight).length;
  const mistaken = all.filter(({face, isRight}) => !isRight && isNamed(face));
  const mistakes = mistaken.map(
    ({truth, face}) =>
      `- ${truth} was taken for ${face?.name ?? ''} at ${distanceOf(face).toFixed(3)}.`,
  );
  return [
    `Synthetic people: ${String(right)} of ${String(all.length)} faces are right at threshold ${String(threshold)}.`,
    ...mistakes,
    ...betterThreshold(all),
    'These people are computer-made and were chosen with this model: nothing here says how well it knows real people.',
  ].join('\n');
}

/** Whether another threshold would have told these faces apart. */
function betterThreshold(all: readonly Judged[]): string[] {
  const known = all.filter(({isRight, face}) => isRight && isNamed(face));
  const others = all.filter(({isRight, face}) => !isRight || !isNamed(face));
  const farthestKnown = Math.max(...known.map(({face}) => distanceOf(face)));
  const nearestOther = Math.min(...others.map(({face}) => distanceOf(face)));
  return farthestKnown < nearestOther && others.some(({face}) => isNamed(face))
    ? [
        `Any threshold between ${farthestKnown.toFixed(3)} and ${nearestOther.toFixed(3)} would have made no mistake on these pictures: the published one is too loose for them. It is to be chosen on pictures like those that the app will see.`,
      ]
    : [];
}

const isNamed = (face: NamedFace | undefined): boolean => face?.name != null;
const distanceOf = (face: NamedFace | undefined): number =>
  face?.distance ?? Infinity;
