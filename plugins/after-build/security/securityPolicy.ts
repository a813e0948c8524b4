import {NOTES_FOLDER} from '../sourceNotes/sourceNotes';
import type {Step} from '../step';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {headersFile} from './headersFile';
import {nginxInclude} from './nginxInclude';
import {policyIntoHead} from './policyIntoHead';
import {readBuiltPage} from './readBuiltPage';
import {folderRules, siteRule} from './siteHeaders';

/** The theme's sprite of icons, which stands in front of every page's body. */
const HIDDEN_BY_STYLE = /(<svg\b[^>]*?) style="display: ?none;?"/;

/**
 * Gives every page a Content-Security-Policy that names its inline scripts and styles by their hashes, and writes the headers
 * for hosts that can send some: one policy with what the pages need together. A browser obeys both, so a page that
 * arrives with the header is still held to its own. Comes last: a script that a later step changed would not run.
 *
 * Fails, with a sentence for each, when a page, or notes that come into one, hold what the policy refuses.
 */
export function securityPolicy(webAssemblyPages: readonly string[]): Step {
  return {
    name: 'security policy',
    run: async (site, files) => {
      const [scripts, styles] = [new Set<string>(), new Set<string>()];
      for (const path of await files.listBuilt('.html')) {
        const html = (await files.readBuilt(path)).replace(HIDDEN_BY_STYLE, '$1 display="none"');
        const {refused, ...hashes} = readBuiltPage(html);
        failWhenRefused(path, refused);
        hashes.scriptHashes.forEach((hash) => scripts.add(hash));
        hashes.styleHashes.forEach((hash) => styles.add(hash));
        const webAssembly = webAssemblyPages.includes(addressOf(path));
        await files.write(path, policyIntoHead(html, contentSecurityPolicy({...hashes, webAssembly})));
      }
      for (const path of await files.listBuilt('.json')) {
        if (!path.startsWith(NOTES_FOLDER)) continue;
        const notes = JSON.parse(await files.readBuilt(path)) as Readonly<Record<string, string>>;
        failWhenRefused(path, readBuiltPage(Object.values(notes).join('')).refused);
      }
      const together = {
        scriptHashes: [...scripts],
        styleHashes: [...styles],
        webAssembly: webAssemblyPages.length > 0,
      };
      const [ofSite, ofFolders] = [siteRule(site.root, together), folderRules(site.root)];
      await files.write('_headers', headersFile([ofSite, ...ofFolders]));
      await files.write('nginx-headers.conf', nginxInclude(ofSite, ofFolders));
    },
  };
}

function failWhenRefused(path: string, refused: readonly string[]): void {
  if (refused.length > 0) {
    throw new Error(`The security policy would refuse in ${path}:\n${refused.join('\n')}`);
  }
}

/** "roles/devops.html" is the page "/roles/devops". */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
}
