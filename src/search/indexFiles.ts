import type {HeadsFile, IndexFiles, TextFile, WordFile} from './files';

/** The files that plugins/section-search writes, each in a script of its own that is loaded when it is asked for. */
export const INDEX_FILES: IndexFiles = {
  heads: async () => contentOf(await import('@generated/section-search/default/heads.json')) as HeadsFile,
  words: async (file) =>
    contentOf(await import(`@generated/section-search/default/words/${String(file)}.json`)) as WordFile,
  texts: async (file) =>
    contentOf(await import(`@generated/section-search/default/texts/${String(file)}.json`)) as TextFile,
};

/** What the plugin wrote is what its types say: they are the same types. */
function contentOf(module: unknown): unknown {
  return (module as {readonly default: unknown}).default;
}
