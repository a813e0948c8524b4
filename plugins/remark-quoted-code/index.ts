import {readFile} from 'node:fs/promises';
import {relative, sep} from 'node:path';
import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {type Finding, formatFindings} from '../../src/contentPolicy/finding';
import {extractRegion} from './extractRegion';
import {parseFenceMeta} from './parseFenceMeta';
import {QuoteProblem} from './QuoteProblem';
import {renderMarkdown} from './renderMarkdown';
import {resolveQuotedFile} from './resolveQuotedFile';

export interface QuotedCodeOptions {
  /** Repository root: quoted paths begin here. */
  readonly root: string;
}

/**
 * Fills empty code fences that name a file in examples/ and a region of it, so that what a page shows is code
 * that is tested. Throws one error for all fences of a page that cannot be filled.
 */
export default function remarkQuotedCode({root}: QuotedCodeOptions) {
  return async (tree: Root, page: VFile): Promise<void> => {
    const fences: Code[] = [];
    visit(tree, 'code', (node) => {
      fences.push(node);
    });
    const path = relative(root, page.path).split(sep).join('/');
    const findings: Finding[] = [];
    for (const fence of fences) {
      try {
        await fillFence(fence, root);
      } catch (error) {
        if (!(error instanceof QuoteProblem)) throw error;
        const {line, column} = fence.position?.start ?? {line: 1, column: 1};
        findings.push({path, line, column, rule: 'quoted-code', message: error.message, hint: error.hint});
      }
    }
    if (findings.length > 0) throw new Error(`Code that cannot be quoted:\n${formatFindings(findings)}`);
    renderMarkdown(tree);
  };
}

async function fillFence(fence: Code, root: string): Promise<void> {
  if (/^(?:file|region)=/.test(fence.lang ?? '')) {
    throw new QuoteProblem('The fence names no language.', `Write \`\`\`ts ${fence.lang ?? ''} …`);
  }
  const {file, region, rest, hasTitle} = parseFenceMeta(fence.meta ?? '');
  if (file === undefined) {
    if (region === undefined) return;
    throw new QuoteProblem(`The region "${region}" is of no file.`, `Write file=examples/… region=${region}`);
  }
  if (fence.value.trim() !== '') {
    throw new QuoteProblem(
      `The fence quotes ${file} and holds text of its own.`,
      'Remove the lines between the two fences; the build fills them in.',
    );
  }
  const source = await readFile(await resolveQuotedFile(root, file), 'utf8');
  fence.value = extractRegion(source, region, file);
  fence.meta = [hasTitle ? '' : `title="${file}"`, rest].filter((part) => part !== '').join(' ');
}
