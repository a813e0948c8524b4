import {element} from './element';

const FORMATS = {
  second: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
  }),
  day: new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium'}),
};

/** Shows a moment (ISO 8601) in the reader's own time zone, to the second or to the day. */
export function showTime(
  moment: string,
  precision: keyof typeof FORMATS = 'second',
): HTMLTimeElement {
  return element(
    'time',
    {datetime: moment},
    FORMATS[precision].format(new Date(moment)),
  );
}
