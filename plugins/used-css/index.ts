import path from 'node:path';
import purgeCss from '@fullhuman/postcss-purgecss';
import type {LoadContext, Plugin} from '@docusaurus/types';
import postcss, {type AcceptedPlugin, type Plugin as PostCssPlugin} from 'postcss';
import {dropUnusedProperties, usedProperties} from './customProperties';
import {readFiles} from './readFiles';
import {classNames} from './classNames';

/** The theme's base, made for many sites. Its other style sheets are small and belong to parts that we draw. */
const INFIMA = /node_modules[\\/]infima[\\/]/;

/** Parts of the theme that this site never draws. */
const UNUSED_PARTS =
  /[\\/]theme[\\/](Announce|Blog|DocCard|DocCategory|DocTag|DocVersionB|ErrorPage|Mermaid|Tag)/;

/**
 * Leaves out of Infima, the theme's base style sheet, the rules for classes and the custom properties that
 * neither the theme's parts nor this site use. Without it the style sheet of every page breaks its budget.
 */
export default function usedCss({siteDir}: LoadContext): Plugin {
  const theme = ['core', 'theme-classic', 'theme-common'].flatMap((name) =>
    readFiles(path.join(siteDir, 'node_modules/@docusaurus', name, 'lib'), /\.(js|css)$/, UNUSED_PARTS),
  );
  const own = readFiles(path.join(siteDir, 'src'), /\.(tsx?|css)$/);
  const purge = purgeCss({
    content: [...theme, ...own].filter(({extension}) => extension !== 'css'),
    defaultExtractor: classNames,
    // The theme puts the first names together from the kind of box, a plugin those of a table's cells; the others are
    // elements that Markdown makes.
    safelist: [
      /^alert--/,
      /^text--(left|center|right)$/,
      /^(table|thead|tbody|tr|th|td|blockquote|hr|kbd|del|sub|sup|details|summary)$/,
    ],
    dynamicAttributes: ['data-theme', 'data-has-hydrated', 'data-theme-choice', 'aria-current', 'hidden'],
  });
  const used = usedProperties([...theme, ...own].map(({raw}) => raw));
  return {
    name: 'used-css',
    configurePostCss: (options) => ({...options, plugins: [...options.plugins, trimmer(purge, used)]}),
  };
}

function trimmer(purge: AcceptedPlugin, used: ReadonlySet<string>): PostCssPlugin {
  return {
    postcssPlugin: 'used-css',
    async OnceExit(root) {
      if (!INFIMA.test(root.source?.input.file ?? '')) return;
      // PurgeCSS changes the tree that it is given, so its result need not be read.
      await postcss([purge]).process(root, {from: undefined});
      dropUnusedProperties(root, used);
    },
  };
}
