import {HOME} from '../../../src/data/home';
import {GLOSSARY, type TermId} from '../../../src/data/glossary';
import {CARD_SIZE, cardPath} from '../../../src/lib/pageFiles';
import type {SitePage} from '../../../src/pageText/sitePage';
import {type BuiltSite, publishedAt} from '../step';
import type {Graph, Thing} from './shapes';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const GLOSSARY_PAGE = '/glossary';

/** What a page is, in the words of schema.org; `terms` are those that it explains. */
export function describePage(page: SitePage, terms: readonly TermId[], site: BuiltSite): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph':
      page.address === '/' ? [webSite(site)] : [learningResource(page, terms, site), breadcrumbs(page, site)],
  };
}

function webSite(site: BuiltSite): Thing {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(site),
    name: site.title,
    alternateName: HOME.title,
    description: HOME.description,
    url: site.root,
    inLanguage: 'en',
    license: LICENCE,
  };
}

function learningResource(page: SitePage, terms: readonly TermId[], site: BuiltSite): Thing {
  const url = publishedAt(site, page.address);
  const taught = terms.map((id) => ({
    '@type': 'DefinedTerm' as const,
    '@id': termId(id, site),
    name: GLOSSARY[id].term,
  }));
  return {
    '@type': ['TechArticle', 'LearningResource'],
    '@id': `${url}#page`,
    headline: page.title,
    alternativeHeadline: page.question,
    description: page.description,
    url,
    image: {'@type': 'ImageObject', url: publishedAt(site, cardPath(page.address)), ...CARD_SIZE},
    inLanguage: 'en',
    ...(page.keywords.length > 0 && {keywords: [...page.keywords]}),
    ...(taught.length > 0 && {teaches: taught}),
    ...(page.changed !== undefined && {dateModified: page.changed.toISOString()}),
    license: LICENCE,
    isAccessibleForFree: true,
    isPartOf: {'@id': webSiteId(site)},
  };
}

/** From the home page by the sidebar's headings; a heading that leads nowhere has no place in such a list. */
function breadcrumbs({address, title, above}: SitePage, site: BuiltSite): Thing {
  const way = [
    {label: site.title, address: '/'},
    ...above.filter((heading) => heading.address !== address),
    {label: title, address},
  ];
  const linked = way.flatMap((stop) =>
    stop.address === undefined ? [] : [{...stop, address: stop.address}],
  );
  return {
    '@type': 'BreadcrumbList',
    itemListElement: linked.map((stop, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: stop.label,
      item: publishedAt(site, stop.address),
    })),
  };
}

function webSiteId(site: BuiltSite): string {
  return `${site.root}#site`;
}

/** The term's place on the glossary page. */
function termId(id: TermId, site: BuiltSite): string {
  return `${publishedAt(site, GLOSSARY_PAGE)}#term-${id}`;
}
