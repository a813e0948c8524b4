import {expect, it, vi} from 'vitest';
import type {SearchAnswer} from './answer';
import {wishFor} from './fixtures';
import type {Reply} from './messages';
import {startClient} from './searchClient';

/** A worker that answers what the test says. */
class WorkerDouble extends EventTarget {
  readonly sent: unknown[] = [];
  readonly terminate = vi.fn();
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  reply(reply: Reply): void {
    this.dispatchEvent(new MessageEvent('message', {data: reply}));
  }
}

const ANSWER: SearchAnswer = {query: 'x', pages: [], nearest: [], words: [], isFinal: true};

function setUp() {
  const workers: WorkerDouble[] = [];
  const client = startClient(() => {
    workers.push(new WorkerDouble());
    return workers.at(-1) as unknown as Worker;
  });
  return {client, workers};
}

it('starts no worker before it is needed, and one for all questions', () => {
  const {client, workers} = setUp();
  expect(workers).toHaveLength(0);
  client.prepare();
  client.ask(wishFor('a'), vi.fn(), vi.fn());
  expect(workers.map(({sent}) => sent)).toEqual([
    [{kind: 'prepare'}, {kind: 'ask', id: 1, wish: wishFor('a')}],
  ]);
});

it('an answer to an earlier question is not heard', () => {
  const {client, workers} = setUp();
  const [first, second] = [vi.fn(), vi.fn()];
  client.ask(wishFor('a'), first, vi.fn());
  client.ask(wishFor('b'), second, vi.fn());
  workers[0]?.reply({kind: 'answer', id: 1, answer: ANSWER});
  workers[0]?.reply({kind: 'answer', id: 2, answer: ANSWER});
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledExactlyOnceWith(ANSWER);
});

it('a worker that cannot start is told, and started again by the next question', () => {
  const {client, workers} = setUp();
  const failed = vi.fn();
  client.ask(wishFor('a'), vi.fn(), failed);
  workers[0]?.dispatchEvent(Object.assign(new Event('error'), {message: 'blocked'}));
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('blocked'));
  client.ask(wishFor('a'), vi.fn(), vi.fn());
  expect(workers).toHaveLength(2);
});
