/* What a hostile page does when Docusaurus compiles it: with the content policy, and with the policy taken away. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {BuildReport} from '../siteCopy/BuildReport';
import {BUILD_TIMEOUT} from '../siteCopy/SiteCopy';
import {type CompiledPages, compileCanaries} from './compileCanaries';
import {HOSTILE_PAGES} from './hostilePages';
import {secretsIn} from './traps';

let compiled: CompiledPages;
beforeAll(async () => {
  compiled = await compileCanaries();
}, BUILD_TIMEOUT);
afterAll(() => compiled.remove());

// Proves that the canaries can sing: what the policy refuses below would do harm without it.
describe.each([...HOSTILE_PAGES])('%s', (name, page) => {
  it(`does harm without the policy when it ${page.tries}`, () => {
    const {control} = compiled;
    expect(control.didHarm(name, page), JSON.stringify(control.outcomeOf(name))).toBe(true);
  });

  it(`is refused with its line, and does nothing, when it ${page.tries}`, () => {
    const {guarded} = compiled;
    const report = new BuildReport({exitCode: 1, output: guarded.outcomeOf(name).errors.join('\n')});
    expect(report.output).toMatch(/(?:to mend in this page|Front matter to mend):\n/);
    const finding = report.findingAt(`${guarded.folder}/${name}${page.ending ?? '.mdx'}`, page.line);
    expect(finding).toContain('\nhint: ');
    expect(guarded.didHarm(name, page)).toBe(false);
  });
});

describe('all hostile pages together', () => {
  it('are at least forty, of many classes', () => {
    expect(HOSTILE_PAGES.size).toBeGreaterThanOrEqual(40);
  });

  it('write nothing, call nobody and publish no secret with the policy', () => {
    expect(compiled.guarded.signs()).toEqual([]);
    expect(secretsIn(compiled.output)).toEqual([]);
  });
});
