import {HOME} from '../data/home';
import {ROLE_IDS} from '../data/roles';
import type {SitePage} from './sitePage';

/** A page as the docs plugin loads it; the part that matters here. */
export interface LoadedDoc {
  readonly id: string;
  /** Address without the base path. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Path of its file, with @site for the repository root. */
  readonly source: string;
  /** In milliseconds since 1970. */
  readonly lastUpdatedAt?: number | null | undefined;
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** An entry of a loaded sidebar; the part that matters here. */
export interface LoadedEntry {
  readonly type: string;
  /** Of a page. */
  readonly id?: string | undefined;
  /** Of a category. */
  readonly label?: string | undefined;
  readonly link?: {readonly type: string; readonly id?: string | undefined} | undefined;
  readonly items?: readonly LoadedEntry[] | undefined;
}

type Above = SitePage['above'];

/** Every page of the site in the order of the sidebars, the home page first. Another plugin refuses other pages. */
export function sitePages(
  docs: readonly LoadedDoc[],
  sidebars: Readonly<Record<string, readonly LoadedEntry[]>>,
): SitePage[] {
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  const listed = (entries: readonly LoadedEntry[], above: Above): SitePage[] =>
    entries.flatMap((entry) => {
      const doc = byId.get((entry.type === 'category' ? entry.link?.id : entry.id) ?? '');
      const own = doc === undefined ? [] : [pageOf(doc, above)];
      const heading = {label: entry.label ?? '', address: doc?.slug};
      return entry.type === 'category' ? [...own, ...listed(entry.items ?? [], [...above, heading])] : own;
    });
  return [home(), ...listed(Object.values(sidebars).flat(), [])];
}

function home(): SitePage {
  const {question, description} = HOME;
  const unknown = {role: undefined, changed: undefined, source: undefined};
  return {
    address: '/',
    title: question,
    label: question,
    question,
    description,
    keywords: [],
    above: [],
    ...unknown,
  };
}

function pageOf(doc: LoadedDoc, above: Above): SitePage {
  const {question, keywords, role, sidebar_label: label} = doc.frontMatter;
  return {
    address: doc.slug,
    title: doc.title,
    label: typeof label === 'string' ? label : doc.title,
    question: typeof question === 'string' ? question : doc.title,
    description: doc.description,
    keywords: Array.isArray(keywords) ? keywords.map(String) : [],
    role: ROLE_IDS.find((id) => id === role),
    changed: typeof doc.lastUpdatedAt === 'number' ? new Date(doc.lastUpdatedAt) : undefined,
    source: doc.source.replace('@site/', ''),
    above,
  };
}
