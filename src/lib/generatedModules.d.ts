declare module '@generated/islands/default/site.json' {
  /** The site's address, with and without the base path, and that of its repository. */
  const site: {readonly url: string; readonly baseUrl: string; readonly repositoryUrl: string};
  export default site;
}

declare module '@generated/page-heads/default/pageHeads.json' {
  const heads: readonly {readonly address: string; readonly title: string; readonly question: string}[];
  export default heads;
}

declare module '@generated/section-search/default/where.json' {
  /** Address of the folder with the files of the index, with the base path and a slash at its end. */
  const where: {readonly folder: string};
  export default where;
}

declare module '@generated/section-search/default/siteIndex.json' {
  const places: readonly {
    readonly label: string;
    readonly address: string;
    readonly kind: 'page' | 'section' | 'term';
    readonly page?: string;
  }[];
  export default places;
}
