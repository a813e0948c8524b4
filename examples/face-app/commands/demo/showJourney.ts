import {BINARY_HEADER} from '../../contracts/inference';
import type {Photo} from '../../contracts/photo';
import type {RecordedCall} from '../../wiring/recordingProxy';
import type {HeardEvent, SentPhoto} from './followPhoto';

/** Numbers of a long list that are shown. */
const SHOWN = 4;

interface JourneyOfOne {
  readonly sent: SentPhoto;
  readonly heard: readonly HeardEvent[];
  readonly calls: readonly RecordedCall[] | undefined;
  /** As the app gives it in the end. */
  readonly photo: Photo;
}

/** Prints what each desk passed to the next, as it was; times are milliseconds after the upload began. */
export function showJourney({sent, heard, calls, photo}: JourneyOfOne): void {
  const {file, status, receipt, began, stored} = sent;
  const after = (at: number): string => `${(at - began).toFixed(0)} ms`;
  const told = (type: string): HeardEvent | undefined =>
    heard.find(
      ({event}) => event.subject === photo.id && event.type.endsWith(type),
    );
  const show = (title: string, at: number, ...parts: unknown[]): void => {
    console.log(`\n${title}  (${after(at)})`);
    for (const part of parts) {
      const text = typeof part === 'string' ? part : pretty(part);
      console.log(text.replace(/^/gm, '    '));
    }
  };

  console.log(`\nThe journey of ${file}, desk by desk`);
  show(
    'DevOps: the app sends the photo',
    began,
    `POST /photos\ncontent-type: multipart/form-data, field "photo": ${file}`,
  );
  show(
    'Data engineer: the photo is stored, and the receipt goes back',
    stored,
    ...[`HTTP ${String(status)}`, receipt],
  );
  const announced = told('stored');
  if (announced !== undefined) {
    show(
      `Data engineer -> ML engineer: event ${String(announced.number)}, written with the photo's row; the job in the queue carries it`,
      ...[announced.at, announced.event],
    );
  }
  const started = told('started');
  if (started !== undefined) {
    show('ML engineer: a worker has the job', started.at, started.event);
  }
  const call = calls?.at(-1);
  if (call === undefined) {
    console.log(
      '\nWorker and model server: seen only in an app that the demo starts itself.',
    );
  } else {
    show(
      'ML engineer: the worker asks the model server',
      call.began,
      ...requestOf(call),
    );
    show(
      'Data scientist: the model has read the picture',
      call.ended,
      call.answer,
    );
  }
  const answered = told('answered');
  if (answered === undefined) return;
  show(
    'Data scientist: decided by the nearest enrolled face',
    answered.at,
    photo.answer,
  );
  show(
    'Back in the app: the message of the event stream',
    answered.at,
    answered.text,
  );
}

/** The JSON part as it was; the pixels after it are counted. */
function requestOf({head, body}: RecordedCall): unknown[] {
  const header = head.find((line) => line.startsWith(`${BINARY_HEADER}:`));
  const length = Number(header?.split(':')[1] ?? body.length);
  return [
    head.join('\n'),
    JSON.parse(body.subarray(0, length).toString()) as unknown,
    `and ${String(body.length - length)} bytes of pixels`,
  ];
}

/** JSON with long lists of numbers cut, and saying so. */
function pretty(value: unknown): string {
  const cut = (_: string, part: unknown): unknown => {
    if (!Array.isArray(part) || part.length <= SHOWN + 4) return part;
    const list: unknown[] = part.slice(0, SHOWN);
    return [...list, `... and ${String(part.length - SHOWN)} more`];
  };
  // Numbers of one list on one line.
  return JSON.stringify(value, cut, 2).replace(
    /\[\s+(?:(?:-?[\d.e-]+|"\.\.\. and \d+ more"),?\s+)+\]/g,
    (list) => list.replace(/\s+/g, ' '),
  );
}
