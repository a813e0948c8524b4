import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {findNode} from './findNode';
import {installOnce} from './installOnce';
import {markdownFile, type MadeSite} from './ownSites';
import {starlightPage} from './starlightPage';

const STARLIGHT = {'@astrojs/starlight': '0.42.4', astro: '7.3.5'} as const;

const CONFIG = `import {defineConfig} from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  integrations: [starlight({title: 'ML Roles'})],
});
`;

const CONTENT = `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

/**
 * A Starlight site with its own defaults, whose pages have the text of ours. Starlight is installed the first time.
 *
 * @throws when there is no Node 22, and with what npm or the build said
 */
export function buildStarlight(addresses: readonly string[]): MadeSite {
  const node = findNode(process.env);
  const installed = installOnce('bench-starlight', STARLIGHT);
  // Within the folder of the packages: by way of a link to it, Astro does not know its own files again.
  const root = mkdtempSync(path.join(installed, 'site-'));
  const remove = (): void => {
    rmSync(root, {recursive: true, force: true});
  };
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), content);
  };
  try {
    write('package.json', JSON.stringify({private: true, type: 'module', dependencies: STARLIGHT}));
    write('astro.config.mjs', CONFIG);
    write('src/content.config.ts', CONTENT);
    for (const address of addresses) {
      const name = address === '/' ? '/index' : address;
      write(`src/content/docs${name}.md`, starlightPage(readFileSync(markdownFile(address), 'utf8')));
    }
    const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1'};
    execFileSync(node, [path.join(installed, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      stdio: 'pipe',
      env,
    });
  } catch (error) {
    remove();
    throw error;
  }
  return {folders: [path.join(root, 'dist')], remove};
}
