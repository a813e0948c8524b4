import {expect, test} from 'vitest';
import {findSharedAddresses} from './findSharedAddresses';

const page = (permalink: string, file: string) => ({permalink, source: `@site/docs/${file}.mdx`});

test('an address of two pages is told with both files', () => {
  const pages = [page('/a', 'one'), page('/b', 'two'), page('/a', 'three')];
  expect([...findSharedAddresses(pages)]).toEqual([['/a', ['docs/one.mdx', 'docs/three.mdx']]]);
});

test('pages with an address each are fine', () => {
  expect(findSharedAddresses([page('/a', 'one'), page('/b', 'two')]).size).toBe(0);
});
