import type {Step} from '../step';
import {type ClassUse, leanPage} from './leanPage';

/** Makes each built page smaller without taking anything from a reader. For pages that no framework takes over. */
export const leanHtml: Step = {
  name: 'lean HTML',
  run: async (_, files) => {
    const sources = (await files.listSource('src')).filter((path) => /\.(tsx?|css)$/.test(path));
    const styles = await files.listBuilt('.css');
    const sheets = (await Promise.all(styles.map(files.readBuilt))).join('\n');
    const texts = (await Promise.all(sources.map(files.readSource))).join('\n');
    const dressed = new Set([...sheets.matchAll(/\.([\w-]+)/g)].map(([, name]) => name));
    const named = new Map<string, boolean>();
    const asked: ClassUse = {
      // To look through all of it takes a while, and the pages have the same few classes again and again.
      isNamed: (name) => {
        const isNamed = named.get(name) ?? (sheets.includes(name) || texts.includes(name));
        named.set(name, isNamed);
        return isNamed;
      },
      isDressed: (name) => dressed.has(name),
    };
    for (const path of await files.listBuilt('.html')) {
      await files.write(path, leanPage(await files.readBuilt(path), asked));
    }
  },
};
