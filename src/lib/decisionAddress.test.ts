import {expect, test} from 'vitest';
import {answersFromAddress, answersToAddress} from './decisionAddress';

test('answers come back from their address, in the order of the guide', () => {
  const answers = {teams: 'one', data: 'ready', night: 'anyone'};
  const address = answersToAddress(answers);
  expect(address).toBe('?data=ready&night=anyone&teams=one');
  expect(answersFromAddress(address)).toEqual({answers, ignored: []});
});

test('no answers need no query', () => {
  expect(answersToAddress({})).toBe('');
  expect(answersFromAddress('')).toEqual({answers: {}, ignored: []});
});

test('what the guide does not have is named and left out', () => {
  expect(answersFromAddress('?data=<b>&models=one&utm_source=mail')).toEqual({
    answers: {models: 'one'},
    ignored: ['data=<b>'],
  });
});
