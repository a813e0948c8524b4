import type {Step} from './step';

/** Docusaurus' own script, which hydrates the whole page. */
const SITE_SCRIPT = /<script src=[^>]*><\/script>/g;
/**
 * The theme's script that chooses light or dark, in the body. The page script does the same in the head, and lets no
 * address write attributes into the page.
 */
const THEME_SCRIPT = /<script>(?:(?!<\/script>).)*docusaurus-theme.*?<\/script>/s;
/** In front of the styles: a script behind a style sheet would wait for it. */
const PLACE = /<style>/;

/**
 * No pages, and the options of the search box: every letter brings new ones, and Chromium (seen in 156) weighs each anew
 * and keeps all that it ever weighed, gone or not.
 */
const NOT_MADE_READY = '[download], [href*=".md"], [role=option]';

/**
 * A page that a reader is about to open is made ready: on links that they point at or press, unless they asked to save
 * data. Browsers that do not know these rules leave them out, and the page script sees to it.
 */
const SPECULATION = JSON.stringify({
  prerender: [
    {
      where: {and: [{href_matches: '/*'}, {not: {selector_matches: NOT_MADE_READY}}]},
      eagerness: 'moderate',
    },
  ],
});

const TABS = /role="?tablist/;
const ISLAND = /data-island="?(\w+)"?/g;

/**
 * Puts the script that a page needs into it, in place of Docusaurus' script, and tells each island which files it
 * needs, so that they can be asked for all at once.
 *
 * @param folder - what plugins/islands wrote, by its path from the repository's root.
 */
export function pageScript(folder: string): Step {
  return {
    name: 'page script',
    run: async (_, files) => {
      const parts = JSON.parse(await files.readSource(`${folder}/parts.json`)) as Readonly<
        Record<string, string[]>
      >;
      for (const path of await files.listBuilt('.html')) {
        const built = await files.readBuilt(path);
        if (!THEME_SCRIPT.test(built)) throw new Error(`${path} has no script of the theme to take out.`);
        const html = built
          .replace(SITE_SCRIPT, '')
          .replace(THEME_SCRIPT, '')
          .replace(
            ISLAND,
            (island, name: string) => `${island} data-files="${parts[name]?.join(' ') ?? ''}"`,
          );
        const place = PLACE.exec(html)?.index;
        if (place === undefined)
          throw new Error(`${path} has no styles, before which the page script stands.`);
        const code = await files.readSource(`${folder}/${scriptFor(html)}.js`);
        const own = `<script>${code.trim()}</script>`;
        const rules = `<script type="speculationrules">${SPECULATION}</script>`;
        await files.write(path, html.slice(0, place) + own + rules + html.slice(place));
      }
    },
  };
}

/** The name of the script, as plugins/islands calls it, for what stands in a page. */
function scriptFor(html: string): string {
  if (TABS.test(html)) return 'pageWithTabs';
  return html.includes('<pre') ? 'pageWithCode' : 'page';
}
