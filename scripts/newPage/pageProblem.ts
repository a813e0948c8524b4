/** Why a page cannot be begun, with what to do instead. */
export class PageProblem extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
