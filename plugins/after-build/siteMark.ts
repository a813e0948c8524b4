import type {Step} from './step';

/** Below the built site; also what the theme shows beside the site's name. */
const FILE = 'img/logo.svg';
/** Search engines take a site's icon from its home page, and only by an address. */
const HOME = 'index.html';
const BESIDE_NAME = /(<div class="?navbar__logo"?>).*?(?=<\/div>)/s;
const OF_TAB = /(<link\b[^>]* rel="?icon"?[^>]* href=)(?:"[^"]*"|[^\s>]+)/;

/**
 * Draws the site's mark in each page, beside its name and on the browser's tab. As a file it would be asked for once the
 * page has come, and on a slow line be there a turn later than all else of the first screen.
 */
export const siteMark: Step = {
  name: 'site mark',
  run: async (_, files) => {
    const drawing = (await files.readBuilt(FILE)).replace(/>\s+</g, '><').trim();
    const beside = drawing.replace(/ xmlns="[^"]*"/, ' width="32" height="32" aria-hidden="true"');
    const address = `data:image/svg+xml,${encodeURI(drawing.replaceAll('"', "'")).replaceAll('#', '%23')}`;
    for (const path of await files.listBuilt('.html')) {
      const html = await files.readBuilt(path);
      if (!BESIDE_NAME.test(html) || !OF_TAB.test(html))
        throw new Error(`${path} does not show the site's mark, or names no icon.`);
      const named = path === HOME ? html : html.replace(OF_TAB, `$1"${address}"`);
      await files.write(path, named.replace(BESIDE_NAME, `$1${beside}`));
    }
  },
};
