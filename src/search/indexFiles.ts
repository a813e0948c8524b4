import type {HeadsFile, IndexFiles, TextFile, WordFile} from './files';

/** The files that plugins/section-search writes, each in a script of its own that is loaded when it is asked for. */
export const INDEX_FILES: IndexFiles = {
  heads: async () => contentOf<HeadsFile>(await import('@generated/section-search/default/heads.json')),
  words: async (file) =>
    contentOf<WordFile>(await import(`@generated/section-search/default/words/${String(file)}.json`)),
  texts: async (file) =>
    contentOf<TextFile>(await import(`@generated/section-search/default/texts/${String(file)}.json`)),
};

/** What the plugin wrote is what its types say: they are the same types. */
function contentOf<Content>(module: unknown): Content {
  return (module as {readonly default: Content}).default;
}
