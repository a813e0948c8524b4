import {Journey, type RecordedPayload} from '../../examples/face-app/contracts/journey';

export type {RecordedPayload};

/** Longer lists of numbers are cut when shown: 128 numbers tell a reader no more than four. */
const MOST_NUMBERS = 6;
const NUMBERS_SHOWN = 4;

/** Reads the record of a photo's journey. Throws when it does not keep to its schema. */
export function parseJourney(json: string): Journey {
  return Journey.parse(JSON.parse(json));
}

/** What was passed on, as text: the lines of the head, then the body with long lists of numbers cut. */
export function payloadText({head, body}: RecordedPayload): string {
  const text = typeof body === 'string' ? body : indented(body);
  return [...head, ...(head.length > 0 && text !== '' ? [''] : []), ...(text === '' ? [] : [text])].join(
    '\n',
  );
}

/** "412 ms after the upload began". */
export function payloadTime({at}: RecordedPayload): string {
  return at === null ? 'before the upload' : `${String(at)} ms after the upload began`;
}

function indented(body: unknown): string {
  const lists: string[] = [];
  const json = JSON.stringify(
    body,
    (_key, value: unknown) => {
      if (!isNumbers(value)) return value;
      lists.push(numbersInLine(value));
      return `list ${String(lists.length - 1)}`;
    },
    2,
  );
  return json.replaceAll(/"list (\d+)"/g, (_match, index: string) => lists[Number(index)] ?? '');
}

function numbersInLine(numbers: readonly number[]): string {
  if (numbers.length <= MOST_NUMBERS) return `[${numbers.join(', ')}]`;
  const hidden = numbers.length - NUMBERS_SHOWN;
  return `[${numbers.slice(0, NUMBERS_SHOWN).join(', ')}, … ${String(hidden)} more numbers]`;
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}
