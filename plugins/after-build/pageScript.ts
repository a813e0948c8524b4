import type {Step} from './step';

/** Docusaurus' own script, which hydrates the whole page. */
const SITE_SCRIPT = /<script src=[^>]*><\/script>/g;
/** In front of style sheets: a script behind one waits for it. */
const PLACE = /<link rel="?stylesheet/;

/**
 * A page that a reader is about to open is made ready: on links that they point at or press, unless they asked to save
 * data. Browsers that do not know these rules leave them out, and the page script sees to it.
 */
const SPECULATION = JSON.stringify({
  prerender: [{where: {and: [{href_matches: '/*'}, {not: {selector_matches: '[download], [href*=".md"]'}}]}, eagerness: 'moderate'}],
});

const ISLAND = /data-island="?(\w+)"?/g;

/**
 * Puts the page script into every page, in place of Docusaurus' script, and tells each island which files it needs, so
 * that they can be asked for all at once.
 *
 * @param folder - what plugins/islands wrote, by its path from the repository's root.
 */
export function pageScript(folder: string): Step {
  return {
    name: 'page script',
    run: async (_, files) => {
      const script = (await files.readSource(`${folder}/page.js`)).trim();
      const parts = JSON.parse(await files.readSource(`${folder}/parts.json`)) as Readonly<Record<string, string[]>>;
      const own = `<script>${script}</script><script type="speculationrules">${SPECULATION}</script>`;
      for (const path of await files.listBuilt('.html')) {
        const html = (await files.readBuilt(path))
          .replace(SITE_SCRIPT, '')
          .replace(ISLAND, (island, name: string) => `${island} data-files="${parts[name]?.join(' ') ?? ''}"`);
        const place = PLACE.exec(html)?.index;
        if (place === undefined) throw new Error(`${path} links no style sheet, before which the page script stands.`);
        await files.write(path, html.slice(0, place) + own + html.slice(place));
      }
    },
  };
}
