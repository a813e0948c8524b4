import {expect, it} from 'vitest';
import {findNode} from './findNode';
import {starlightPage} from './starlightPage';

it('a page has its heading as title, and keeps the rest', () => {
  expect(starlightPage('# The "data" engineer\n\nText.\n\n## More\n')).toBe(
    '---\ntitle: "The \\"data\\" engineer"\n---\n\n\nText.\n\n## More\n',
  );
});

it('a Node that is new enough is used itself, an older one is not', () => {
  const [path, version] = ['/usr/bin/node', '22.23.3'];
  expect(findNode({}, {path, version})).toBe(path);
  expect(() => findNode({PATH: ''}, {path, version: '20.20.2'})).toThrow('needs Node 22');
});

it('a path that is named wrongly is said to be so', () => {
  expect(() => findNode({NODE22: '/no/node'})).toThrow('NODE22 is "/no/node"');
});
