/** Why a piece of code could not be quoted, and what the writer can do about it. */
export class QuoteProblem extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
