import type {RoleId} from '../data/roles';

/** A page of the site, as its front matter and the sidebar tell it. */
export interface SitePage {
  /** Without the base path: "/roles/devops"; the home page is "/". */
  readonly address: string;
  readonly title: string;
  /** Its name in the sidebar. */
  readonly label: string;
  /** The reader's question that it answers. */
  readonly question: string;
  /** The answer in one sentence. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** The role whose desk it is about. */
  readonly role: RoleId | undefined;
  /** When its file was last changed; unknown for a file that is not committed. */
  readonly changed: Date | undefined;
  /** What the page is written in, from the root of the repository; the home page is composed of parts instead. */
  readonly source: string | undefined;
  /** Headings of the sidebar above it, the widest first. */
  readonly above: readonly Heading[];
}

interface Heading {
  readonly label: string;
  /** Of the page that the heading leads to. */
  readonly address: string | undefined;
}
