/** How a reader sees a failure for themselves, where the code for it stands, and what keeps it true. */
export interface Trial {
  /** The part of the app that deals with it, quoted by region; null when no code does. */
  readonly code: {readonly file: string; readonly region: string} | null;
  /** Typed in the repository's root, after the lines of `TRIAL_SETUP`. None when there is nothing to try. */
  readonly commands: readonly string[];
  /** What one then sees, in one to three sentences. */
  readonly see: string;
  /** The test that holds what the app does; null when it does nothing. */
  readonly heldBy: {readonly file: string; readonly test: string} | null;
}
