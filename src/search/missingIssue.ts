import {newIssueAddress} from '../lib/repositoryLinks';
import {tidyQuery} from './searchAddress';

/** The address where a reader tells the project what the search did not find, with the form filled in. */
export function missingIssue(repositoryUrl: string, query: string): string {
  const looked = tidyQuery(query);
  return newIssueAddress(repositoryUrl, 'search.yml', `I looked for “${looked}”`, {query: looked});
}
