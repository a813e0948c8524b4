import {describe, expect, it} from 'vitest';
import {filesInMemory, pageFixture, siteFixture} from '../fixtures';
import {describePage} from './describePage';
import {graphShape, type Graph, type Thing} from './shapes';
import {structuredData, termsOf} from './structuredData';
import {writeIntoHead} from './writeIntoHead';

const PAGE = pageFixture('/roles/devops', {
  keywords: ['devops'],
  changed: new Date('2026-11-22T08:00:00Z'),
  above: [
    {label: 'Roles', address: '/roles'},
    {label: 'A heading alone', address: undefined},
  ],
});
const SITE = siteFixture(pageFixture('/'), PAGE);

function thing(graph: Graph, type: string): Thing | undefined {
  return graph['@graph'].find((one) => ([one['@type']].flat() as string[]).includes(type));
}

describe('what a page says of itself', () => {
  it.each(['/', '/roles/devops', '/glossary'])('keeps to the shapes, on %s', (address) => {
    const graph = describePage(pageFixture(address), ['embedding'], SITE);
    expect(graphShape.safeParse(JSON.parse(JSON.stringify(graph))).error).toBeUndefined();
  });

  it('names question, answer, date, licence, card and the terms that it explains', () => {
    expect(thing(describePage(PAGE, ['embedding'], SITE), 'LearningResource')).toMatchObject({
      headline: 'Page /roles/devops',
      alternativeHeadline: 'What is /roles/devops?',
      description: 'It is /roles/devops.',
      dateModified: '2026-11-22T08:00:00.000Z',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      image: {url: 'https://site.example/base/img/cards/roles/devops.png', width: 1200},
      teaches: [{'@id': 'https://site.example/base/glossary#term-embedding', name: 'embedding'}],
      isPartOf: {'@id': 'https://site.example/base/#site'},
    });
  });

  it('names the way from the home page, without a heading that leads nowhere', () => {
    expect(thing(describePage(PAGE, [], SITE), 'BreadcrumbList')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, name: 'ML Roles', item: 'https://site.example/base/'},
        {'@type': 'ListItem', position: 2, name: 'Roles', item: 'https://site.example/base/roles'},
        {
          '@type': 'ListItem',
          position: 3,
          name: 'Page /roles/devops',
          item: 'https://site.example/base/roles/devops',
        },
      ],
    });
  });

  it('leaves out what is not known', () => {
    const resource = thing(describePage(pageFixture('/x'), [], SITE), 'LearningResource');
    expect(Object.keys(resource ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(dateModified|teaches|keywords)$/)]),
    );
  });
});

describe('in the built page', () => {
  it('a text that looks like the end of a script stays a text', () => {
    const graph = describePage(pageFixture('/x', {title: '</script><b>'}), [], SITE);
    const html = writeIntoHead('<html><head><title>x</title></head><body></body></html>', graph);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    const json = />(\{.*\})<\/script><\/head><body>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(graph);
  });

  it('a page without a head is refused', () => {
    expect(() => writeIntoHead('<body></body>', describePage(PAGE, [], SITE))).toThrow('0 ends of a head');
  });

  it('every page is written, each at its file', async () => {
    const html = '<html><head></head><body></body></html>';
    const files = filesInMemory({built: {'index.html': html, 'roles/devops.html': html}});
    await structuredData.run(SITE, files);
    for (const path of ['index.html', 'roles/devops.html']) {
      expect(files.built.get(path)).toContain('<script type="application/ld+json">{"@context"');
    }
  });
});

it('the terms of a page are those it explains, each once', () => {
  const page =
    'An <Term id="embedding" />, a <Term id="queue">queue</Term>, <Term id="embedding">one</Term>.\n';
  expect(termsOf(page)).toEqual(['embedding', 'queue']);
});
