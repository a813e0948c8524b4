import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import type {HostilePage} from '../canaries/hostilePage';
import {HOSTILE_PAGES} from '../canaries/hostilePages';
import {plantSecrets, secretsIn, type Traps} from '../canaries/traps';
import {writeHostilePage} from '../canaries/writeHostilePage';
import type {BuildReport} from '../siteCopy/BuildReport';
import {BUILD_TIMEOUT, type SiteCopy} from '../siteCopy/SiteCopy';
import {STRAY_FILES} from './strayFiles';

const FOLDER = 'docs/canaries';
const CONTROL_CONFIG = 'docusaurus.control.config.ts';

/** The first page of each class of attack. */
const ONE_OF_EACH = [...new Map([...HOSTILE_PAGES].reverse().map((entry) => [entry[1].kind, entry]))].reverse();

/** Those whose harm shows in a build that ends well: after running a program as front matter, Docusaurus fails. */
const OF_CONTROL = ONE_OF_EACH.filter(([kind]) => kind !== 'front matter that is a program');

/** Builds the site with one page of each class of attack, and once more with all of them and without the policy. */
export function hostilePages(copy: SiteCopy): void {
  const written = join(copy.home, 'written');
  const traps: Traps = {fileOf: (name) => join(written, name), addressOf: () => 'http://127.0.0.1:9/'};
  const writtenFiles = (): string[] => (existsSync(written) ? readdirSync(written) : []);

  async function lay(pages: readonly (readonly [string, HostilePage])[]): Promise<void> {
    mkdirSync(written, {recursive: true});
    await plantSecrets(copy.root);
    for (const [path, content] of Object.entries(STRAY_FILES)) {
      const file = join(copy.root, 'docs', path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content(traps));
    }
    for (const [name, page] of pages) writeHostilePage(name, page, copy.root, FOLDER, traps);
    const items = pages.map(([name]) => `'canaries/${name}', `).join('');
    await copy.edit('sidebars.ts', (text) => text.replace("'roles/devops',", `'roles/devops', ${items}`));
  }

  async function publishedSecrets(): Promise<string[]> {
    return [...(await copy.published()).values()].flatMap(secretsIn);
  }

  describe.each(ONE_OF_EACH)('%s, in a whole build', (_kind, [name, page]) => {
    let report: BuildReport;
    beforeAll(async () => {
      report = await copy.build(() => lay([[name, page]]));
    }, BUILD_TIMEOUT);

    it(`is refused with its line when a page ${page.tries}`, () => {
      expect(report.exitCode).not.toBe(0);
      expect(report.findingAt(`${FOLDER}/${name}${page.ending ?? '.mdx'}`, page.line)).toContain('hint: ');
    });

    it('runs nothing, tells nothing and publishes nothing', async () => {
      expect(writtenFiles()).toEqual([]);
      expect(secretsIn(report.output)).toEqual([]);
      expect((await copy.published()).size).toBe(0);
    });
  });

  describe('all classes in one build with the policy taken away, as a control', () => {
    let report: BuildReport;
    let published: ReadonlyMap<string, string>;
    beforeAll(async () => {
      report = await copy.build(
        async () => {
          await lay(OF_CONTROL.map(([, entry]) => entry));
          writeFileSync(
            join(copy.root, CONTROL_CONFIG),
            "export {default} from './tests/build/controlConfig';\n",
          );
        },
        ['--config', CONTROL_CONFIG],
      );
      published = await copy.published();
    }, BUILD_TIMEOUT);

    it('is published, so what the builds above say comes from the policy', () => {
      expect(report.exitCode, report.output).toBe(0);
      expect([...published.keys()]).toContain('roles/devops.html');
    });

    it.each(OF_CONTROL)('does harm: %s', async (_kind, [name, {harm}]) => {
      const html = published.get(`${name}.html`) ?? '';
      if (harm === 'writes') expect(writtenFiles()).toContain(name);
      else if (harm === 'tells') expect(secretsIn(html)).not.toEqual([]);
      else if (harm === 'publishes') expect(await publishedSecrets()).not.toEqual([]);
      else if (harm instanceof RegExp) expect(html).toMatch(harm);
    });

    it('does nothing with files that no page names, even so', () => {
      expect(writtenFiles().filter((name) => name.startsWith('stray'))).toEqual([]);
      expect([...published.values()].filter((text) => text.includes('canary of a'))).toEqual([]);
    });
  });
}
