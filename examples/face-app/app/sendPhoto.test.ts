import {expect, test} from 'vitest';
import {sendPhoto} from './sendPhoto';

const answer =
  (status: number, text = '') =>
  () =>
    Promise.resolve({status, text: () => Promise.resolve(text)});
const noNetwork = () => Promise.reject(new TypeError('network is down'));

/** Sends with the given replies in turn; the last one repeats. Returns the receipt and the pauses taken. */
async function send(
  ...replies: (() => ReturnType<ReturnType<typeof answer>>)[]
) {
  const pauses: number[] = [];
  let turn = 0;
  const receipt = await sendPhoto({
    post: () => {
      const reply = replies[Math.min(turn, replies.length - 1)];
      turn += 1;
      return reply === undefined ? noNetwork() : reply();
    },
    wait: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  });
  return {receipt, pauses};
}

test('a photo that is stored at once needs one try', async () => {
  expect(await send(answer(201))).toEqual({
    receipt: {kind: 'stored'},
    pauses: [0],
  });
});

test('a lost network and a busy backend are tried again, with growing pauses', async () => {
  expect(await send(noNetwork, answer(503), answer(201))).toEqual({
    receipt: {kind: 'stored'},
    pauses: [0, 1_000, 4_000],
  });
});

test('a refusal is told with its reason and not tried again', async () => {
  expect(await send(answer(415, 'This file is not a picture.'))).toEqual({
    receipt: {kind: 'refused', reason: 'This file is not a picture.'},
    pauses: [0],
  });
});

test('after the last try the person is told that the photo was not sent', async () => {
  expect((await send(noNetwork)).receipt).toEqual({kind: 'not-sent'});
});
