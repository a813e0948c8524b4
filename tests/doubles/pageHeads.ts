import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readFrontMatter} from '../../src/contentPolicy/frontMatter';
import type {PageHead} from '../../src/lib/findPageHead';

/** Tests run from the repository's root. */
const DOCS = join(process.cwd(), 'docs');

/** What plugins/page-heads writes when the site is built, read from the pages themselves. */
const heads: readonly PageHead[] = readdirSync(DOCS, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.mdx'))
  .flatMap((path) => {
    const {frontMatter} = readFrontMatter(readFileSync(join(DOCS, path), 'utf8'), path);
    if (frontMatter === undefined) return [];
    const {slug: address, title, question} = frontMatter;
    return [{address, title, question}];
  });

export default heads;
