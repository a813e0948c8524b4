import type {Step} from '../step';
import {leanPage} from './leanPage';

/** Makes each built page smaller without taking anything from a reader. For pages that no framework takes over. */
export const leanHtml: Step = {
  name: 'lean HTML',
  run: async (_, files) => {
    const sources = (await files.listSource('src')).filter((path) => /\.(tsx?|css)$/.test(path));
    const styles = await files.listBuilt('.css');
    const texts = await Promise.all([...sources.map(files.readSource), ...styles.map(files.readBuilt)]);
    const named = texts.join('\n');
    for (const path of await files.listBuilt('.html')) {
      const html = await files.readBuilt(path);
      await files.write(
        path,
        leanPage(html, (name) => named.includes(name)),
      );
    }
  },
};
