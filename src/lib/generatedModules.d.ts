declare module '@generated/page-heads/default/pageHeads.json' {
  const heads: readonly {readonly address: string; readonly title: string; readonly question: string}[];
  export default heads;
}
