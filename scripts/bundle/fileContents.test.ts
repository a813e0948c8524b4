import {expect, it} from 'vitest';
import {fileContents} from './fileContents';

const STATS = {
  chunks: [
    {
      files: ['assets/js/main.1.js', 'assets/css/main.2.css'],
      modules: [
        {
          name: './src/a.ts + 1 modules',
          moduleType: 'javascript/esm',
          size: 400,
          modules: [
            {name: './src/a.ts', moduleType: 'javascript/esm', size: 100},
            {name: './src/b.ts', moduleType: 'javascript/esm', size: 300},
          ],
        },
        {name: './node_modules/x/index.js', moduleType: 'javascript/auto', size: 600},
        {name: 'css ./css-loader.js??rules[1]!./src/css/print.css', moduleType: 'css/mini-extract', size: 50},
      ],
    },
  ],
};

it('says of a script what it consists of, also of what was joined to one module', () => {
  expect(fileContents(STATS).get('assets/js/main.1.js')).toEqual([
    {name: 'node_modules/x/index.js', share: 0.6},
    {name: 'src/b.ts', share: 0.3},
    {name: 'src/a.ts', share: 0.1},
  ]);
});

it('says of a style sheet from which sources it was made', () => {
  expect(fileContents(STATS).get('assets/css/main.2.css')).toEqual([{name: 'src/css/print.css', share: 1}]);
});

it('knows nothing of a build that wrote nothing', () => {
  expect(fileContents({}).size).toBe(0);
});
