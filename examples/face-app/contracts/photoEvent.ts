/** What the pipeline is told about a stored photo. The same event may arrive more than once. */
export interface PhotoEvent {
  readonly photoId: string;
}

/** Where answers are kept: the data engineer's backend behind an interface. */
export interface AnswerStore {
  has(photoId: string, modelVersion: string): Promise<boolean>;
  /** Keeps the first answer for a photo and model version; a second one changes nothing. */
  keep(photoId: string, modelVersion: string, answer: unknown): Promise<void>;
}
