import type {HeadsFile} from './files';
import type {PageText} from './pageText';

/** A page of the opened index. */
export interface IndexedPage extends Omit<PageText, 'sections'> {
  /** Its number among all pages. */
  readonly id: number;
}

/** A section of the opened index; the first of a page is the page's beginning. */
export interface IndexedSection {
  /** Its number among all sections. */
  readonly id: number;
  readonly page: IndexedPage;
  /** Its number on the page; the page's beginning is 0. */
  readonly place: number;
  readonly address: string;
  /** At the page's beginning the page's title. */
  readonly heading: string;
  readonly also: readonly string[];
  /** Headings between the page's title and this one, the widest first. */
  readonly above: readonly string[];
  /** Number of words of its text. */
  readonly length: number;
}

/** All sections of the site in the order of their numbers. */
export function openSections({pages, lengths}: Pick<HeadsFile, 'pages' | 'lengths'>): IndexedSection[] {
  const sections: IndexedSection[] = [];
  const add = (section: Omit<IndexedSection, 'id' | 'length'>): void => {
    const id = sections.length;
    sections.push({...section, id, length: lengths[id] ?? 0});
  };
  pages.forEach(([address, title, label, question, description, keywords, role, kind, trail, heads], id) => {
    const about = {address, title, label, question, description, keywords, kind, trail};
    const page: IndexedPage = {id, ...about, role: role === 0 ? undefined : role};
    add({page, place: 0, address, heading: title, also: [], above: []});
    const open: string[] = [];
    heads.forEach(([anchor, heading, depth, also = []], index) => {
      open.length = depth;
      const place = index + 1;
      add({page, place, address: `${address}#${anchor}`, heading, also, above: [...open]});
      open.push(heading);
    });
  });
  return sections;
}
