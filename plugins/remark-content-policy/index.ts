import {relative, sep} from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {checkTree} from '../../src/contentPolicy/checkPage';
import {type Finding, formatFindings} from '../../src/contentPolicy/finding';
import {readFrontMatter} from '../../src/contentPolicy/frontMatter';
import {readSiteAddresses} from '../../src/contentPolicy/siteAddresses';
import {readContentFolder, SITE_FOLDER} from '../../src/contentPolicy/files/contentFolder';
import {readText} from '../../src/contentPolicy/files/readText';
import {checkBytes} from '../../src/contentPolicy/source/checkBytes';
import {plainAttributes} from '../../src/contentPolicy/tree/plainAttributes';
import {VOCABULARY, type Vocabulary} from '../../src/contentPolicy/vocabulary';
import {linkedFiles} from './linkedFiles';

export interface ContentPolicyOptions {
  /** Repository root; where Docusaurus was started when left out. */
  readonly root?: string;
  readonly vocabulary?: Vocabulary;
}

/**
 * Refuses, in every build and in the development server, a page of docs/ that holds what a page may not hold.
 * Must stand in `beforeDefaultRemarkPlugins`, before any plugin that reads attributes or changes the tree.
 */
export default function remarkContentPolicy({
  root = process.cwd(),
  vocabulary = VOCABULARY,
}: ContentPolicyOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const path = relative(root, file.path).split(sep).join('/');
    if (!path.startsWith(`${SITE_FOLDER}/`)) return;

    const reading = readText(file.path, path, root);
    if ('refusal' in reading) throw refusal([reading.refusal]);
    const source = reading.text;
    const bytes = checkBytes(source, path).findings;
    // Docusaurus unwraps some fences before it parses. They are refused here, so only whole lines at the top,
    // the front matter, can be missing from what was parsed.
    if (bytes.length > 0) throw refusal(bytes);
    const lineOffset = countLines(source) - countLines(String(file.value));
    // Read anew for each page: in the development server the other pages change too.
    const site = readSiteAddresses(root);
    const address = readFrontMatter(source, path).frontMatter?.slug;
    const folder = readContentFolder(SITE_FOLDER, root);
    plainAttributes(tree);
    const context = {path, lineOffset, vocabulary, source: String(file.value), site, address, folder};
    const findings = [...checkTree(tree, context), ...linkedFiles(tree, context, root)];
    if (findings.length > 0) throw refusal(findings);
  };
}

function refusal(findings: readonly Finding[]): Error {
  const count = findings.length === 1 ? 'One thing' : `${String(findings.length)} things`;
  return new Error(`${count} to mend in this page:\n${formatFindings(findings)}`);
}

function countLines(text: string): number {
  return text.split('\n').length;
}
