import {expect, test} from 'vitest';
import {takeNotes} from './takeNotes';

const word = (id: string): string => `<a href=/references#s aria-describedby=${id}>Source</a>`;
const note = (id: string): string =>
  `<span id=${id} role=tooltip data-elsewhere><span>Said <svg><path d="M0 0"/></svg></span></span>`;

test('notes that say what stands elsewhere leave the page, whole', () => {
  const page = (one: string, other: string): string =>
    `<!doctype html><body><p>a <span>${word('_0')}${one}</span>.<p><span>${word('_1')}${other}</span></p></body>`;
  expect(takeNotes(page(note('_0'), note('_1')))).toEqual({
    html: page('', ''),
    notes: {_0: note('_0'), _1: note('_1')},
  });
});

test('a note that stands nowhere else stays', () => {
  const page = '<!doctype html><p><span><button>word</button><span id=_0 role=tooltip>a word</span></span>';
  expect(takeNotes(page)).toEqual({html: page, notes: {}});
});

test('a note that nothing can be tied to is told', () => {
  expect(() => takeNotes('<span data-elsewhere>lost</span>')).toThrow('A note has no id: <span');
});
