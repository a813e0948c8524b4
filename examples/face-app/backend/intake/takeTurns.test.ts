import {expect, test} from 'vitest';
import {takeTurns} from './takeTurns';

test('never more than the given number run at once, in the order in which they came', async () => {
  const inTurn = takeTurns(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    started.push(number);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, number % 2));
    running -= 1;
    return number;
  };
  const numbers = Array.from({length: 20}, (_, number) => number);
  expect(
    await Promise.all(numbers.map((number) => inTurn(work(number)))),
  ).toEqual(numbers);
  expect(started).toEqual(numbers);
  expect(most).toBe(2);
});

test('work that fails gives its place to the next', async () => {
  const inTurn = takeTurns(1);
  const failing = inTurn(() => Promise.reject(new Error('broken')));
  const next = inTurn(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
