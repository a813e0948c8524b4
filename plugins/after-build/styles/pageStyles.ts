import {createHash} from 'node:crypto';
import postcss, {type Root} from 'postcss';
import type {SiteFiles, Step} from '../step';
import {readPageContent} from './pageContent';
import {readsOf, writeOutRootProperties} from './rootProperties';
import {readScriptParts} from './scriptParts';
import {dropUnusedRules, splitStyles} from './splitStyles';

const LINK = /<link rel="?stylesheet"? href="?([^\s">]+?)"? ?\/?>/g;
const FOLDER = 'assets/css/';
const HASH_LENGTH = 8;

/**
 * Gives each page two style sheets: one that all pages share and that a browser keeps, and one with what only few
 * pages use. Both hold only what the built pages, and the scripts of their parts, can use. Style sheets that no page
 * links come with a script and stay as they are.
 */
export const pageStyles: Step = {
  name: 'page styles',
  run: async ({root}, files) => {
    const base = new URL(root).pathname;
    const scripts = await readScriptParts(files);
    const built = await Promise.all(
      (await files.listBuilt('.html')).map(async (path) => {
        const html = await files.readBuilt(path);
        const sheets = [...html.matchAll(LINK)].map((match) => (match[1] ?? '').slice(base.length));
        return {path, html, sheets, ...readPageContent(html, scripts)};
      }),
    );
    const linked = [...new Set(built.flatMap(({sheets}) => sheets))];
    const sheets = new Map<string, Root>();
    for (const path of linked) sheets.set(path, postcss.parse(await files.readBuilt(path)));
    const kept = await propertiesOfOthers(linked, files);
    dropUnusedRules(sheets, built);
    writeOutRootProperties([...sheets.values()], kept);
    const {shared, own} = splitStyles(sheets, built, kept);
    const sharedPath = await writeSheet(shared, files);
    for (const [index, {path, html}] of built.entries()) {
      const ownStyles = own[index] ?? '';
      const paths = [sharedPath, ...(ownStyles === '' ? [] : [await writeSheet(ownStyles, files)])];
      await files.write(
        path,
        withLinks(
          html,
          paths.map((one) => base + one),
        ),
      );
    }
    await files.setAside(linked);
  },
};

/** The custom properties that a style sheet reads which no page links, or that a script names. */
async function propertiesOfOthers(linked: readonly string[], files: SiteFiles): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const path of await files.listBuilt('.css')) {
    if (!linked.includes(path)) readsOf(await files.readBuilt(path)).forEach((name) => names.add(name));
  }
  for (const path of (await files.listSource('src')).filter((one) => /\.tsx?$/.test(one))) {
    for (const [name] of (await files.readSource(path)).matchAll(/(?<=['"`])--[\w-]+/g)) names.add(name);
  }
  return names;
}

/** Writes a style sheet under the hash of its content, so that a browser may keep it for ever. */
async function writeSheet(css: string, files: SiteFiles): Promise<string> {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, HASH_LENGTH);
  const path = `${FOLDER}${hash}.css`;
  await files.write(path, css);
  return path;
}

function withLinks(html: string, addresses: readonly string[]): string {
  let links = addresses.map((address) => `<link rel=stylesheet href=${address}>`).join('');
  return html.replace(LINK, () => {
    const written = links;
    links = '';
    return written;
  });
}
