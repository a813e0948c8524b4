import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {problemsOf, type Workflow} from './workflowRules';

const GOOD = `on: [pull_request]
permissions: {contents: read}
concurrency: {group: a}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v6.0.2
        with: {persist-credentials: false}
      - run: npm ci --ignore-scripts
`;

const check = (source: string): string => problemsOf(parse(source) as Workflow).join('\n');

test('a workflow that keeps to the rules has no problem', () => {
  expect(check(GOOD)).toBe('');
});

test.each([
  ['[pull_request]', '[pull_request_target]', 'gives secrets to code of strangers'],
  ['[pull_request]', '{pull_request_target: {types: [opened]}}', 'gives secrets to code of strangers'],
  ['permissions: {contents: read}\n', '', 'does not begin with “permissions: contents: read”'],
  ['{contents: read}', 'write-all', 'does not begin with “permissions: contents: read”'],
  ['concurrency: {group: a}\n', '', 'no concurrency group'],
  ['    timeout-minutes: 5\n', '', 'no timeout-minutes'],
  [
    '    timeout-minutes: 5',
    '    timeout-minutes: 5\n    permissions: {issues: write}',
    'more than read, for a pull',
  ],
  [
    '    timeout-minutes: 5',
    '    timeout-minutes: 5\n    permissions: {contents: write}',
    'may “contents: write”',
  ],
  ['checkout@v6.0.2', 'checkout@v6', 'can change any day'],
  ['checkout@v6.0.2', 'checkout@main', 'can change any day'],
  ['        with: {persist-credentials: false}\n', '', 'leaves its token'],
  ['persist-credentials: false', 'persist-credentials: true', 'leaves its token'],
  [' --ignore-scripts', '', 'may run scripts of packages'],
  ['npm ci --ignore-scripts', 'echo ${{ github.head_ref }}', 'pass it through env'],
  ['npm ci --ignore-scripts', 'echo ${{ secrets.KEY }}', 'uses secrets'],
])('%s replaced by %s is found', (good, bad, problem) => {
  expect(check(GOOD.replace(good, bad))).toContain(problem);
});
