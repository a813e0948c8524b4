/** Address at which GitHub opens a file for editing. It offers a copy of the repository to those who need one. */
export function editAddress(repositoryUrl: string, file: string): string {
  return `${repositoryUrl}/edit/main/${file}`;
}

/** The fields that each form in .github/ISSUE_TEMPLATE has, by the name of its file. A test holds the two together. */
export interface IssueForms {
  readonly 'page.yml': {
    /** Address of the page that the report is about. */
    readonly page?: string;
    /** Heading of the section. */
    readonly section?: string;
    /** Words of the page that are wrong. */
    readonly words?: string;
  };
  readonly 'search.yml': {
    /** What the reader typed. */
    readonly query?: string;
  };
}

export type IssueForm = keyof IssueForms;

/** A longer field could make an address that servers refuse. */
const MOST_CHARACTERS = 150;

/** Address of a new issue with the fields of a form filled in. Fields that are empty are left out, long ones cut. */
export function newIssueAddress<Form extends IssueForm>(
  repositoryUrl: string,
  form: Form,
  title: string,
  fields: IssueForms[Form],
): string {
  const query = new URLSearchParams({template: form, title: shorten(title)});
  for (const [name, value] of Object.entries<string | undefined>(fields)) {
    if (value !== undefined && value !== '') query.set(name, shorten(value));
  }
  return `${repositoryUrl}/issues/new?${query.toString()}`;
}

function shorten(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/g, ' ').trim());
  return characters.length <= MOST_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
