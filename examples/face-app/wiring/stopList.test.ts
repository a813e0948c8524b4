import {expect, it} from 'vitest';
import {StopList} from './stopList';

it('stops who started last first, and the others also when one fails', async () => {
  const stopped: string[] = [];
  const stops = new StopList();
  const add = (name: string, fails = false): void => {
    stops.add(() => {
      stopped.push(name);
      return fails ? Promise.reject(new Error(name)) : Promise.resolve();
    });
  };
  add('database');
  add('worker', true);
  add('API');
  await stops.stopAll();
  await stops.stopAll();
  expect(stopped).toEqual(['API', 'worker', 'database']);
});
