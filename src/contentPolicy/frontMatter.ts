import {relative, sep} from 'node:path';
import {isMap, LineCounter, parseDocument} from 'yaml';
import {type Finding, formatFindings} from './finding';
import {checkFields} from './frontMatterFields';
import type {FrontMatter} from './frontMatterSchema';
import {checkBytes} from './source/checkBytes';
import {checkYaml, explainYamlError} from './frontMatterYaml';
import {splitFrontMatter} from './splitFrontMatter';
import {symbolicLinkFinding} from './symbolicLinks';

/** A page's front matter, and what is wrong with it. */
export interface FrontMatterReading {
  /** Undefined as soon as there is one finding. */
  readonly frontMatter: FrontMatter | undefined;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyStartLine: number;
  readonly findings: Finding[];
}

// Twice what the longest allowed values fill; keeps deep nesting away from the recursive YAML parser.
const MAX_LENGTH = 4000;

/** Reads the front matter of a page. `path` is only named in findings; no file is opened. */
export function readFrontMatter(source: string, path: string): FrontMatterReading {
  const page = splitFrontMatter(source);
  if (page.kind === 'unsplit') {
    const {line, message, hint} = page;
    const finding = {path, line, column: 1, rule: 'front-matter-fence', message, hint};
    return {frontMatter: undefined, body: source, bodyStartLine: 1, findings: [finding]};
  }
  const {frontMatter, findings} = readYaml(page.yaml, path);
  return {frontMatter, body: page.body, bodyStartLine: page.bodyStartLine, findings};
}

/**
 * For `markdown.parseFrontMatter` of the Docusaurus configuration, in place of its own parser,
 * which would run code. Rejects with one error that holds every finding. It sees a page before any other parser does,
 * so it also refuses what would keep the Markdown parser busy for minutes.
 */
export function parseFrontMatter({
  filePath,
  fileContent,
}: {
  readonly filePath: string;
  readonly fileContent: string;
}): Promise<{frontMatter: FrontMatter; content: string}> {
  const path = relative(process.cwd(), filePath).split(sep).join('/');
  const link = symbolicLinkFinding(filePath, process.cwd());
  // A finding quotes the file, and this one may be anywhere on the machine.
  if (link !== undefined)
    return Promise.reject(new Error(`Front matter to mend:\n${formatFindings([link])}`));
  const bytes = checkBytes(fileContent, path);
  if (!bytes.isSafeToParse) {
    return Promise.reject(new Error(`Page to mend:\n${formatFindings(bytes.findings)}`));
  }
  const {frontMatter, body, findings} = readFrontMatter(fileContent, path);
  return frontMatter === undefined
    ? Promise.reject(new Error(`Front matter to mend:\n${formatFindings(findings)}`))
    : Promise.resolve({frontMatter, content: body});
}

function readYaml(yaml: string, path: string): Pick<FrontMatterReading, 'frontMatter' | 'findings'> {
  const lineCounter = new LineCounter();
  const findingAt = (offset: number, rule: string, message: string, hint: string): Finding => {
    const {line, col} = lineCounter.linePos(offset);
    // The YAML begins on the file's second line.
    return {path, line: line + 1, column: col, rule, message, hint};
  };
  const refuse = (findings: Finding[]) => ({frontMatter: undefined, findings});

  if (yaml.length > MAX_LENGTH) {
    const message = `The front matter is ${String(yaml.length)} characters long; ${String(MAX_LENGTH)} are allowed.`;
    return refuse([{path, line: 1, column: 1, rule: 'front-matter-yaml', message, hint: 'Shorten it.'}]);
  }
  const document = parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    schema: 'core',
    uniqueKeys: true,
    version: '1.2',
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const {offset, message, hint} = explainYamlError(error, yaml);
    return refuse([findingAt(offset, 'front-matter-yaml', message, hint)]);
  }
  // Before any value is read: an alias can stand for gigabytes.
  const features = checkYaml(document).map(({offset, message, hint}) =>
    findingAt(offset, 'front-matter-yaml', message, hint),
  );
  if (features.length > 0) return refuse(features);
  if (document.contents !== null && !isMap(document.contents)) {
    const message = 'The front matter must be lines of the form "key: value".';
    return refuse([findingAt(0, 'front-matter-yaml', message, 'Begin with: title: …')]);
  }
  const {frontMatter, problems} = checkFields(document.contents, document);
  const findings = problems.map(({offset, rule, message, hint}) =>
    // A missing key stands nowhere; the opening fence is where it belongs.
    offset === undefined
      ? {path, line: 1, column: 1, rule, message, hint}
      : findingAt(offset, rule, message, hint),
  );
  return {frontMatter, findings};
}
