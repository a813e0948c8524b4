/** Where all results of a query, and the index of the site, stand. Without the base path. */
export const SEARCH_PAGE = '/search';
