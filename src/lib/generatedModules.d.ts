declare module '@generated/page-heads/default/pageHeads.json' {
  const heads: readonly {readonly address: string; readonly title: string; readonly question: string}[];
  export default heads;
}

declare module '@generated/section-search/default/heads.json' {
  const heads: unknown;
  export default heads;
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
