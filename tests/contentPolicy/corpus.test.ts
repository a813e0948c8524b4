import {describe, expect, it, test} from 'vitest';
import {checkDrawing} from '../../src/contentPolicy/files/checkDrawing';
import {readContentFolder} from '../../src/contentPolicy/files/contentFolder';
import {checkSource} from '../../src/contentPolicy/checkSource';
import {type Finding, formatFindings} from '../../src/contentPolicy/finding';
import {readSiteAddresses} from '../../src/contentPolicy/siteAddresses';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';
import {ROOT} from '../structure/sourceFiles';
import {BENIGN} from './benign';
import {CARELESS} from './careless';
import {DRAWINGS} from './drawings';
import {HOSTILE_ADDRESSES} from './hostileAddresses';
import {HOSTILE_CODE} from './hostileCode';
import {HOSTILE_BOMBS, HOSTILE_CHARACTERS, HOSTILE_FRONT_MATTER} from './hostileText';
import {NEWCOMER_MISTAKES} from './newcomer';
import type {PolicyCase} from './policyCase';

const site = readSiteAddresses(ROOT);
const folder = readContentFolder('docs', ROOT);

function check(source: string): Finding[] {
  return checkSource(source, 'docs/roles/corpus.mdx', VOCABULARY, site, folder);
}

function places(findings: readonly Finding[]): string[] {
  return findings.map(({line, rule}) => `${String(line)} ${rule}`);
}

describe.each<[string, readonly PolicyCase[]]>([
  ['code', HOSTILE_CODE],
  ['addresses', HOSTILE_ADDRESSES],
  ['characters', HOSTILE_CHARACTERS],
  ['front matter', HOSTILE_FRONT_MATTER],
  ['bombs', HOSTILE_BOMBS],
])('hostile %s', (_, cases) => {
  it.each(cases)('$name', ({source, finds}) => {
    expect(places(check(source)).sort()).toEqual([...finds].sort());
  });
});

describe.each<[string, readonly PolicyCase[]]>([
  ['careless pages', CARELESS],
  ['typical mistakes of newcomers', NEWCOMER_MISTAKES],
])('%s: rule and line are told, and what the hint says passes', (_, cases) => {
  it.each(cases)('$name', ({source, finds, mended}) => {
    const findings = check(source);
    expect(places(findings), formatFindings(findings)).toEqual(finds);
    expect(findings.every(({hint}) => hint !== '')).toBe(true);
    if (mended !== undefined) expect(formatFindings(check(mended))).toBe('');
  });
});

describe('benign look-alikes', () => {
  it.each(BENIGN)('$name', ({source}) => {
    expect(formatFindings(check(source))).toBe('');
  });
});

describe('drawings', () => {
  it.each(DRAWINGS)('$name', ({source, lines}) => {
    const findings = checkDrawing(source, 'static/img/drawing.svg');
    expect(
      findings.map(({line}) => line),
      formatFindings(findings),
    ).toEqual(lines);
  });
});

test('the corpus is as large as it has to be, and there are twenty mistakes of newcomers', () => {
  const hostile = [
    HOSTILE_CODE,
    HOSTILE_ADDRESSES,
    HOSTILE_CHARACTERS,
    HOSTILE_FRONT_MATTER,
    HOSTILE_BOMBS,
  ].flat();
  expect(NEWCOMER_MISTAKES).toHaveLength(20);
  expect(hostile.length + CARELESS.length + BENIGN.length + DRAWINGS.length).toBeGreaterThanOrEqual(150);
});
