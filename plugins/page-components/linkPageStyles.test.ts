import {expect, test} from 'vitest';
import {withPageStyles} from './linkPageStyles';

const MANIFEST = {origins: {main: ['1']}, assets: {1: {}}};

test('a page whose chunk has a style sheet links it under the base path', () => {
  const chunks = [{names: ['4b7'], files: ['4b7.js', '4b7.css'], origins: [{request: '@site/docs/a.mdx'}]}];
  const {origins, assets} = withPageStyles(MANIFEST, {chunks, publicPath: '/base/'});
  expect(origins.main).toEqual(['1']);
  const [id = ''] = origins['@site/docs/a.mdx'] ?? [];
  expect(assets[id]?.css).toMatchObject([{file: '4b7.css', publicPath: '/base/4b7.css'}]);
});

test('neither the style sheet of all pages nor a page without its own is linked again', () => {
  const chunks = [
    {names: ['styles'], files: ['styles.css'], origins: [{request: '@site/docs/a.mdx'}]},
    {names: ['4b7'], files: ['4b7.js'], origins: [{request: '@site/docs/b.mdx'}]},
  ];
  expect(withPageStyles(MANIFEST, {chunks})).toEqual(MANIFEST);
});
