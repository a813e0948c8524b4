import {type PluggableList, unified} from 'unified';
import {VFile} from 'vfile';
import {parsePage} from '../contentPolicy/source/parsePage';
import type {PageTree} from '../contentPolicy/tree/pageNodes';

export interface PageSource {
  /** MDX, with or without front matter. */
  readonly mdx: string;
  /** Absolute path of its file, which the fill-in plugins name in messages. */
  readonly path: string;
}

/** The syntax tree of a page, with what the build fills in: quoted code, payloads, props, sources. */
export async function readPage({mdx, path}: PageSource, fillIn: PluggableList): Promise<PageTree> {
  const tree = parsePage(mdx);
  // These plugins change the tree that they are given.
  await unified()
    .use(fillIn)
    .run(tree, new VFile({path, value: mdx}));
  return tree;
}
