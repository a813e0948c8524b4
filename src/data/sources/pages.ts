import {SOURCE_GROUPS, type Source, type SourceGroupId} from '.';

/** The page that tells all of each part of the bibliography, under a heading with the part's name for an id. */
export const SOURCE_PAGES = {
  originals: '/references',
  'ml-systems': '/references/systems',
  'event-pipelines': '/references/systems',
  monitoring: '/references/systems',
  'roles-and-teams': '/references/roles-and-work',
  labour: '/references/roles-and-work',
  'face-recognition': '/references/faces-and-law',
  law: '/references/faces-and-law',
} as const satisfies {readonly [Group in SourceGroupId]: string};

const PAGE_OF_SOURCE: ReadonlyMap<string, string> = new Map(
  (Object.keys(SOURCE_GROUPS) as SourceGroupId[]).flatMap((group) =>
    SOURCE_GROUPS[group].map(({id}) => [id, SOURCE_PAGES[group]] as const),
  ),
);

/** Where everything stands that we take from a source, and how far each fact was checked. */
export function sourceAddress({id}: Pick<Source, 'id'>): string {
  const page = PAGE_OF_SOURCE.get(id);
  if (page === undefined) throw new Error(`No source "${id}" in src/data/sources`);
  return `${page}#${id}`;
}
