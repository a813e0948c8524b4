import {expect, test} from 'vitest';
import {cardPath, cardText, markdownPath} from './pageFiles';

test('a page’s copy and card are named after its address', () => {
  expect(markdownPath('/roles/devops')).toBe('/roles/devops.md');
  expect(cardPath('/roles/devops')).toBe('/img/cards/roles/devops.png');
});

test('the home page has a name too', () => {
  expect(markdownPath('/')).toBe('/index.md');
  expect(cardPath('/')).toBe('/img/cards/index.png');
});

test('a card whose title is its question says it once', () => {
  expect(cardText({title: 'Who does what?', question: 'Who does what?'})).toBe('Who does what?');
  expect(cardText({title: 'The roles', question: 'Who does what?'})).toBe('The roles. Who does what?');
});
