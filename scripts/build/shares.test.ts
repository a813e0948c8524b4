import {describe, expect, it} from 'vitest';
import {busyTimes} from './busyTimes';
import {ownerOf} from './owners';
import {hookTimes, phasesOf} from './phases';
import {sharesOf, tooLong} from './shares';

const ROOT = process.cwd();
const OUTPUT = `
\u001B[33m[PERF]\u001B[39m Build > en > Load site > Load plugins > Load plugins content > Load docs@default > loadContent() - 238.31 ms - (Heap 1mb)
[PERF] Build > en > Load site > Load plugins > allContentLoaded() > allContentLoaded() - section-search@default - \u001B[31m2.09 seconds!\u001B[39m - (Heap 1mb)
[PERF] Build > en > Load site - 3.20 seconds! - (Heap 1mb)
[PERF] Build > en > SSG > SSG (current thread) - 2.38 seconds! - (Heap 1mb)
[PERF] Build > en > SSG - 2.38 seconds! - (Heap 1mb)
[PERF] Build > en - 23.94 seconds! - (Heap 1mb)
`;
const at = (file: string) => ({callFrame: {url: file === '' ? '' : `file://${ROOT}/${file}`}});
/** The search calls a parser, which calls a remark plugin; the parser is also called by another. */
const PROFILE = {
  nodes: [
    {id: 1, ...at(''), children: [2, 5]},
    {id: 2, ...at('plugins/section-search/index.ts'), children: [3]},
    {id: 3, ...at('node_modules/unified/index.js'), children: [4]},
    {id: 4, ...at('plugins/remark-quoted-code/index.ts')},
    {id: 5, ...at('node_modules/unified/index.js')},
  ],
  samples: [3, 4, 5, 2],
  timeDeltas: [1000, 2000, 4000, 8000],
};

describe('what Docusaurus tells', () => {
  it('gives its outermost phases in milliseconds', () => {
    expect(phasesOf(OUTPUT)).toEqual([
      {name: 'Load site', time: 3200},
      {name: 'SSG', time: 2380},
    ]);
  });

  it('gives the hooks of each plugin', () => {
    expect([...hookTimes(OUTPUT)]).toEqual([
      ['docs', 238.31],
      ['section-search', 2090],
    ]);
  });
});

describe('a profile', () => {
  it('counts what a plugin called as its own, but for what another plugin of ours did', () => {
    expect([...busyTimes(PROFILE, (url) => ownerOf(url, ROOT))]).toEqual([
      ['section-search', 9],
      ['remark-quoted-code', 2],
    ]);
  });

  it('leaves the steps after the build to their own measures', () => {
    expect(ownerOf(`file://${ROOT}/plugins/after-build/robots.ts`, ROOT)).toBeUndefined();
    expect(ownerOf(`file://${ROOT}/node_modules/x/plugins/y/index.js`, ROOT)).toBeUndefined();
  });
});

describe('the shares', () => {
  const measures = [
    {name: 'step of the build: after-build: cards', duration: 900},
    {name: 'something else', duration: 5000},
  ];
  const shares = sharesOf({output: OUTPUT, profile: PROFILE, wall: 10_000, measures}, ROOT);

  it('take the longest that is known of each step, of ours alone, the longest first', () => {
    expect(shares.own).toEqual([
      {name: 'section-search', time: 2090},
      {name: 'after-build: cards', time: 900},
      {name: 'remark-quoted-code', time: 2},
    ]);
  });

  it('name a step that takes more than it may', () => {
    expect(tooLong(shares)).toEqual(['section-search takes 20.9 % of the build, more than 15 %.']);
    expect(tooLong({...shares, wall: 14_000})).toEqual([]);
  });
});
