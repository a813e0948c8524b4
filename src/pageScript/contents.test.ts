// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import {markSectionInView} from './contents';

const SECTIONS = ['one', 'two', 'three'] as const;

/** Where the top of each heading is in the window, in pixels below its upper edge; a heading is 30 high. */
function scrollTo(...tops: readonly number[]): void {
  for (const [place, id] of SECTIONS.entries()) {
    const top = tops[place] ?? 0;
    Object.assign(document.getElementById(id) ?? {}, {
      getBoundingClientRect: () => ({top, bottom: top + 30}),
    });
  }
  markSectionInView();
}
const marked = (): (string | null)[] =>
  Array.from(document.querySelectorAll('[aria-current]'), ({textContent}) => textContent);

beforeEach(() => {
  window.innerHeight = 800;
  document.body.innerHTML = `<div class="page-contents">
    ${SECTIONS.map((id) => `<a href="#${id}">${id}</a>`).join('')}<a href="#gone">gone</a>
  </div>${SECTIONS.map((id) => `<h2 id="${id}">${id}</h2>`).join('')}`;
});

test.each([
  ['above the first section none is in view', [500, 900, 1300], []],
  ['the heading in the upper half of the window begins the section in view', [100, 500, 900], ['one']],
  ['until the next heading is in the upper half the section goes on', [-300, 450, 900], ['one']],
  ['the next heading in the upper half takes over', [-500, 200, 700], ['two']],
  ['of two in the upper half the first is read', [-900, 100, 300], ['two']],
  ['at the end of the page the last section is in view', [-900, -500, -100], ['three']],
])('%s', (_, tops, expected) => {
  scrollTo(...tops);
  expect(marked()).toEqual(expected);
});

test('only one section is marked at a time', () => {
  scrollTo(100, 500, 900);
  scrollTo(-900, -500, -100);
  expect(marked()).toEqual(['three']);
});
