import {expect, it} from 'vitest';
import {NeverReady, untilReady} from './untilReady';

const never = new Promise<string>(() => undefined);
const say = (): void => undefined;

it('waits until nothing is wrong any more', async () => {
  const looks: Record<string, string>[] = [
    {model: 'It starts.'},
    {model: 'It starts.'},
    {},
  ];
  const problems = () => Promise.resolve(looks.shift() ?? {});
  await untilReady({problems, failed: never, say});
  expect(looks).toEqual([]);
});

it('stops waiting when a part cannot go on', async () => {
  const problems = () => Promise.resolve({model: 'It starts.'});
  const failed = new Promise<string>((resolve) => {
    setTimeout(resolve, 50, 'The model server cannot start.');
  });
  const waiting = untilReady({problems, failed, say});
  await expect(waiting).rejects.toThrow(NeverReady);
  await expect(waiting).rejects.toThrow('The model server cannot start.');
});
