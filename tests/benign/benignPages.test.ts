import {describe, expect, it} from 'vitest';
import {anchorsOf} from '../../src/contentPolicy/anchorsOf';
import {checkSource} from '../../src/contentPolicy/checkSource';
import {formatFindings} from '../../src/contentPolicy/finding';
import {readSiteAddresses} from '../../src/contentPolicy/siteAddresses';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';
import {ROOT} from '../structure/sourceFiles';
import {BENIGN_PAGES} from './benignPages';

const site = readSiteAddresses(ROOT);

describe('a page that is fine', () => {
  it('stands for many: there are at least two hundred', () => {
    expect(BENIGN_PAGES.size).toBeGreaterThanOrEqual(200);
  });

  it.each([...BENIGN_PAGES])('%s is let through', (name, source) => {
    const withItself = new Map([...site, [`/${name}`, {anchors: anchorsOf(source)}]]);
    const findings = checkSource(source, `docs/${name}.mdx`, VOCABULARY, withItself);
    expect(formatFindings(findings), source).toBe('');
  });
});
