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

/**
 * Puts the page script into every page, in place of Docusaurus' script.
 *
 * @param file - the script, by its path from the repository's root.
 */
export function pageScript(file: string): Step {
  return {
    name: 'page script',
    run: async (_, files) => {
      const script = (await files.readSource(file)).trim();
      const own = `<script>${script}</script><script type="speculationrules">${SPECULATION}</script>`;
      for (const path of await files.listBuilt('.html')) {
        const html = (await files.readBuilt(path)).replace(SITE_SCRIPT, '');
        const place = PLACE.exec(html)?.index;
        if (place === undefined) throw new Error(`${path} links no style sheet, before which the page script stands.`);
        await files.write(path, html.slice(0, place) + own + html.slice(place));
      }
    },
  };
}
