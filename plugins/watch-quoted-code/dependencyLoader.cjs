const {join} = require('node:path');

// The bundler loads this file by itself, without the TypeScript loader of Docusaurus: hence plain JavaScript.
const QUOTE = /^[ \t>]*(?:`{3,}|~{3,})[^\n]*\sfile=["']?(examples\/[^\s"']+)/gm;

/** Tells the bundler which files a page quotes, and passes the page on as it is. */
module.exports = function dependencyLoader(source) {
  const {root} = this.getOptions();
  for (const [, file] of source.matchAll(QUOTE)) this.addDependency(join(root, file));
  return source;
};
