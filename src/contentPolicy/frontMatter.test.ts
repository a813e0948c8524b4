// cspell:ignore FEFF
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseFrontMatter, readFrontMatter} from './frontMatter';
import {findingsOf, onlyFinding, page} from './frontMatterFixtures';

describe('readFrontMatter', () => {
  it('gives the values, the body and the line where the body begins', () => {
    const reading = readFrontMatter(page({role: 'role: data-engineer'}), 'docs/page.mdx');
    expect(reading.findings).toEqual([]);
    expect(reading.frontMatter).toEqual({
      title: 'The data engineer',
      question: 'What does a data engineer do?',
      description: 'A data engineer builds the backend that stores every photo and every answer.',
      slug: '/roles/data-engineer',
      keywords: ['data engineer', 'ETL', 'storage'],
      role: 'data-engineer',
    });
    expect(reading.body).toBe('\nThe body.\n');
    expect(reading.bodyStartLine).toBe(9);
  });

  it('reads a file with Windows line ends', () => {
    expect(findingsOf(page().replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('accepts "/" as slug', () => {
    expect(findingsOf(page({slug: 'slug: /'}))).toEqual([]);
  });

  it('gives no front matter as soon as there is a finding', () => {
    expect(readFrontMatter(page({slug: undefined}), 'docs/page.mdx').frontMatter).toBeUndefined();
  });
});

describe('the fences', () => {
  it.each([
    ['---js', '---js\nmodule.exports = {}\n---\n'],
    ['--- with a space behind it', '--- \ntitle: x\n---\n'],
    ['an empty line', `\n${page()}`],
    ['prose', 'Hello.\n'],
    ['nothing', ''],
  ])('are refused when the first line is %s', (_, source) => {
    expect(onlyFinding(source)).toMatchObject({line: 1, column: 1, rule: 'front-matter-fence'});
  });

  it('are refused behind a byte order mark, which the message names', () => {
    const {message, hint} = onlyFinding(`\u{FEFF}${page()}`);
    expect(message).toBe('The file begins with an invisible byte order mark.');
    expect(hint).toContain('UTF-8');
  });

  it('are refused when the second is missing', () => {
    expect(onlyFinding('---\ntitle: x\n').message).toContain('never closed');
  });

  it('are refused where Docusaurus would see an end and YAML would not', () => {
    expect(onlyFinding('---\ntitle: x\n---  \n---\n')).toMatchObject({line: 3, rule: 'front-matter-fence'});
  });
});

describe('parseFrontMatter', () => {
  const filePath = resolve('docs/roles/data-engineer.mdx');

  it('gives Docusaurus the front matter and the body', async () => {
    const fileContent = page();
    const {frontMatter, content} = await parseFrontMatter({filePath, fileContent});
    expect(frontMatter.slug).toBe('/roles/data-engineer');
    expect(content).toBe('\nThe body.\n');
  });

  it('rejects with one error that holds every finding and the path from the repository root', async () => {
    const parsing = parseFrontMatter({filePath, fileContent: '---\nslug: x\n---\n'});
    await expect(parsing).rejects.toThrow(/^Front matter to mend:\ndocs\/roles\/data-engineer\.mdx:1:1 /);
    await expect(parsing).rejects.toThrow(/"title" is missing[\s\S]*:2:7 front-matter-value/);
  });

  it('runs none of the code that stands behind "---js"', async () => {
    const fileContent = '---js\n{title: globalThis.ran = true}\n---\n';
    await expect(parseFrontMatter({filePath, fileContent})).rejects.toThrow(':1:1 front-matter-fence');
    expect(globalThis).not.toHaveProperty('ran');
  });
});
