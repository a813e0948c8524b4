import {brotliCompressSync, constants} from 'node:zlib';
import postcss, {type Root} from 'postcss';
import type {SiteFiles, Step} from '../step';
import {dropOverruled} from './overruled';
import {readPageContent} from './pageContent';
import {readsOf, writeOutRootProperties} from './rootProperties';
import {readScriptParts} from './scriptParts';
import {dropUnusedRules, groupStyles} from './groupStyles';
import {dropWithoutEffect} from './withoutEffect';

const LINK = /<link rel="?stylesheet"? href="?([^\s">]+?)"? ?\/?>/g;
/**
 * Most different styles that the pages together may have. The security policy names each by a hash of 53 characters,
 * which come with the headers of every answer: with two more styles the headers grow by more than pages shrink (measured
 * from 14 to 22). The line of a header may hold 2,000 characters.
 */
const MOST_STYLES = 17;
/** Many readers come here first, and with its headers it fits into what a server sends at once (14,600 bytes). */
const HOME = 'index.html';
/**
 * A page's weight to this power is how much styles in vain count there: all pages shall keep within 25 kB, and a long
 * one has no room. Of 2, 4, 6 and 8 the one with which the heaviest pages lose most (3 %) for 1 % on all together.
 */
const LONG_FIRST = 6;
/** Weighs pages as quickly as still tells long ones from short ones. */
const QUICK = {params: {[constants.BROTLI_PARAM_QUALITY]: 5}};

/**
 * Writes into each page the styles that it, and the scripts of its parts, can use. So a page is drawn as soon as it is
 * there: a style sheet of its own would be one more way to the server and back, a fifth of the time to the largest
 * paint on a slow line. The price is that pages which follow bring about 7 kB again. Style sheets that no page links come
 * with a script and stay as they are.
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
        const hasOwnStyle = path === HOME;
        const weight = brotliCompressSync(html, QUICK).length ** LONG_FIRST;
        return {path, html, sheets, hasOwnStyle, weight, ...readPageContent(html, scripts)};
      }),
    );
    const linked = [...new Set(built.flatMap(({sheets}) => sheets))];
    const sheets = new Map<string, Root>();
    for (const path of linked) sheets.set(path, postcss.parse(await files.readBuilt(path)));
    const kept = await propertiesOfOthers(linked, files);
    for (const sheet of sheets.values()) dropOverruled(sheet);
    dropUnusedRules(sheets, built);
    writeOutRootProperties([...sheets.values()], kept);
    dropWithoutEffect([...sheets.values()]);
    const styles = groupStyles(sheets, built, kept, MOST_STYLES);
    for (const [index, {path, html}] of built.entries()) {
      await files.write(path, withStyles(html, styles[index] ?? ''));
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

/** Puts the styles in the place of the links. What would end them too soon PostCSS has written in another way. */
function withStyles(html: string, css: string): string {
  let element = `<style>${css}</style>`;
  return html.replace(LINK, () => {
    const written = element;
    element = '';
    return written;
  });
}
