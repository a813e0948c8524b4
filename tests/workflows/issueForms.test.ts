import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {siteAddress} from '../../src/lib/siteAddress';
import {type IssueForm, type IssueForms} from '../../src/lib/repositoryLinks';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id: string;
    readonly attributes: {readonly label: string};
  }[];
}

const FOLDER = '.github/ISSUE_TEMPLATE/';
/** Every field that a link fills in. The types make this list complete, and the test holds the forms to it. */
const FILLED: {readonly [Name in IssueForm]: readonly (keyof IssueForms[Name])[]} = {
  'page.yml': ['page', 'section', 'words'],
  'search.yml': ['query'],
};
/** Names that GitHub reads from the address for other ends. */
const RESERVED = ['template', 'title', 'body', 'labels', 'assignees', 'milestone', 'projects'];

const readForm = (name: string): Form => parse(readFileSync(FOLDER + name, 'utf8')) as Form;
const forms = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

describe.each(forms)('%s', (name) => {
  it('has what GitHub asks of a form', () => {
    const {name: title, description, body} = readForm(name);
    expect(title.length).toBeGreaterThan(0);
    expect(description.length).toBeGreaterThan(0);
    const ids = body.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w-]+$/.test(id) || RESERVED.includes(id))).toEqual([]);
    expect(body.filter(({type}) => !['input', 'textarea'].includes(type))).toEqual([]);
    const labels = body.map(({attributes}) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe.each(Object.entries(FILLED))('a link that fills in %s', (name, fields) => {
  it('names fields that the form has', () => {
    const ids = readForm(name).body.map(({id}) => id);
    expect(fields.filter((field) => !ids.includes(field))).toEqual([]);
  });
});

describe('the repository', () => {
  const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
    homepage: string;
    repository: {url: string};
  };
  const {url, repositoryUrl} = siteAddress(packageJson, {});

  it('takes reports that no form fits, and sends what could harm readers where nobody else reads it', () => {
    const config = parse(readFileSync(`${FOLDER}config.yml`, 'utf8')) as {
      blank_issues_enabled: boolean;
      contact_links: readonly {url: string}[];
    };
    expect(config.blank_issues_enabled).toBe(true);
    expect(config.contact_links.map((link) => link.url)).toEqual([
      `${repositoryUrl}/security/advisories/new`,
      `${url}/contributing`,
    ]);
  });

  it('names owners of its own organisation, and only files that exist', () => {
    const organisation = new URL(repositoryUrl).pathname.split('/')[1] ?? '';
    const lines = readFileSync('.github/CODEOWNERS', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toMatch(/^\*\s/);
    for (const line of lines) {
      const [pattern = '', ...owners] = line.split(/\s+/);
      expect(owners.filter((owner) => !owner.startsWith(`@${organisation}/`))).toEqual([]);
      if (pattern !== '*') expect(existsSync(pattern.slice(1)), pattern).toBe(true);
    }
  });
});
