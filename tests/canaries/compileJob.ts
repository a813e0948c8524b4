/** What the program in compilePages.ts is asked to do, once with the policy and once without. */
export interface CompileJob {
  /** False for the control: the same site with the policy taken away. */
  readonly withPolicy: boolean;
  /** Absolute path of each page, by its name. */
  readonly pages: Readonly<Record<string, string>>;
  /** Where bundles and published files go. */
  readonly outDir: string;
  /** Where it writes a PageOutcome for each page. */
  readonly outcomesFile: string;
}

export interface PageOutcome {
  /** What the bundler was told by the loader. */
  readonly errors: readonly string[];
  /** Empty when the page does not get that far. */
  readonly html: string;
  /** What its code threw. */
  readonly thrown: string;
}
