import {expect, test} from 'vitest';
import {filesInMemory, pageFixture, siteFixture} from './fixtures';
import {llmsText} from './llmsText';

const ROLES = {label: 'Roles', address: '/roles'};
const SITE = siteFixture(
  pageFixture('/', {title: 'Who?', question: 'Who?'}),
  pageFixture('/roles'),
  pageFixture('/roles/devops', {above: [ROLES]}),
  pageFixture('/glossary'),
);
const COPIES = {
  'index.md': '# Who?\n',
  'roles.md': '# R\n',
  'roles/devops.md': '# D\n',
  'glossary.md': '# G\n',
};

test('every page is listed below its heading, with question, answer and the address of its copy', async () => {
  const files = filesInMemory({built: COPIES});
  await llmsText.run(SITE, files);
  expect(files.built.get('llms.txt')).toBe(
    `# ML Roles

> Who does what. Text under CC BY 4.0.

Every page of the site as Markdown, at its address with \`.md\`. All in one file: https://site.example/base/llms-full.txt

## Main pages

- [Who?](https://site.example/base/index.md): It is /.
- [Page /glossary](https://site.example/base/glossary.md): What is /glossary? It is /glossary.

## Roles

- [Page /roles](https://site.example/base/roles.md): What is /roles? It is /roles.
- [Page /roles/devops](https://site.example/base/roles/devops.md): What is /roles/devops? It is /roles/devops.
`,
  );
});

test('the whole text holds every copy, in the order of the pages', async () => {
  const files = filesInMemory({built: COPIES});
  await llmsText.run(SITE, files);
  expect(files.built.get('llms-full.txt')).toBe('# Who?\n\n---\n\n# R\n\n---\n\n# D\n\n---\n\n# G\n');
});
