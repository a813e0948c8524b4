import {tidyQuery} from './searchAddress';

/** The address where a reader tells the project what the search did not find, with the form filled in. */
export function missingIssue(repositoryUrl: string, query: string): string {
  const looked = tidyQuery(query);
  const form = new URLSearchParams({
    title: `I looked for “${looked}”`,
    body: `I searched the site for “${looked}” and found nothing.\n\nWhat I wanted to know:\n`,
  });
  return `${repositoryUrl}/issues/new?${form.toString()}`;
}
