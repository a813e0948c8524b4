import {expect, test} from 'vitest';
import {sendPhoto} from './sendPhoto';

const stored = () => Response.json({id: 'p1'}, {status: 201});
const busy = (retryAfter?: string) => () =>
  new Response('busy', {
    status: 503,
    headers: retryAfter === undefined ? {} : {'retry-after': retryAfter},
  });
const noNetwork = () => {
  throw new TypeError('network is down');
};

/** Sends with the given replies in turn; the last one repeats. Returns the receipt and the pauses taken. */
async function send(...replies: (() => Response)[]) {
  const pauses: number[] = [];
  let turn = 0;
  const receipt = await sendPhoto({
    post: async () => {
      const reply = replies[Math.min(turn, replies.length - 1)] ?? noNetwork;
      turn += 1;
      return Promise.resolve(reply());
    },
    wait: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  });
  return {receipt, pauses};
}

test('a photo that is stored at once needs one try', async () => {
  expect(await send(stored)).toEqual({
    receipt: {kind: 'stored', photo: {id: 'p1'}, isNew: true},
    pauses: [0],
  });
});

test('a picture that was there already is told apart from a new one', async () => {
  const {receipt} = await send(() => Response.json({id: 'p1'}));
  expect(receipt).toMatchObject({kind: 'stored', isNew: false});
});

test('a lost network and a busy backend are tried again, with growing pauses', async () => {
  const {receipt, pauses} = await send(noNetwork, busy(), stored);
  expect(receipt.kind).toBe('stored');
  expect(pauses).toEqual([0, 1_000, 4_000]);
});

test('a backend that asks for a longer pause gets it, and no shorter one', async () => {
  const {pauses} = await send(busy('30'), busy('1'), stored);
  expect(pauses).toEqual([0, 30_000, 4_000]);
});

test('a pause that is given as a date counts as none, since clocks differ', async () => {
  const {pauses} = await send(busy('Wed, 21 Oct 2026 07:28:00 GMT'), stored);
  expect(pauses).toEqual([0, 1_000]);
});

test('a refusal is handed over with its reason and not tried again', async () => {
  const refusal = new Response('not a picture', {status: 415});
  expect(await send(() => refusal)).toEqual({
    receipt: {kind: 'refused', response: refusal},
    pauses: [0],
  });
});

test('after the last try the person is told that the photo was not sent', async () => {
  const {receipt, pauses} = await send(noNetwork);
  expect(receipt).toEqual({kind: 'not-sent'});
  expect(pauses).toHaveLength(4);
});
