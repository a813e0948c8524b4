import where from '@generated/section-search/default/where.json';
import type {HeadsFile, IndexFiles, TextFile, WordFile} from './files';

/** The files that plugins/section-search publishes: data, not script, so that a search loads nothing but what it reads. */
export const INDEX_FILES: IndexFiles = {
  heads: async () => (await read('heads')) as HeadsFile,
  words: async (file) => (await read(`words/${String(file)}`)) as WordFile,
  texts: async (file) => (await read(`texts/${String(file)}`)) as TextFile,
};

/** What the plugin wrote is what its types say: they are the same types. Rejects when the file cannot be had. */
async function read(name: string): Promise<unknown> {
  const response = await fetch(`${where.folder}${name}.json`);
  if (!response.ok) throw new Error(`The index for search has no ${name}: ${String(response.status)}.`);
  return response.json();
}
