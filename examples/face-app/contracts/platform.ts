/** Structured log lines. Never pass a name, a picture or an embedding: logs are read by more people than data is. */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}
export interface LogFields {
  /** Follows one photo through all rooms. */
  readonly photoId?: string;
  readonly [field: string]: string | number | boolean | undefined;
}

/** Stages of a photo's way that are timed. */
export const STAGES = [
  'store',
  'wait',
  'decode',
  'infer',
  'search',
  'keep',
] as const;
export type Stage = (typeof STAGES)[number];

/** What became of a photo at the worker. */
export type Outcome =
  'answered' | 'already-answered' | 'photo-gone' | 'try-again' | 'dead-letter';

/** What the rooms count; Prometheus reads it at `/metrics`. */
export interface Metrics {
  stageTook(stage: Stage, seconds: number): void;
  photoAccepted(kind: 'new' | 'known' | 'adopted'): void;
  uploadRefused(kind: string): void;
  jobEnded(outcome: Outcome): void;
  /** Distance of a face to its nearest enrolled neighbour, and what was decided. */
  faceDecided(distance: number | null, isKnown: boolean): void;
  reconciled(findings: Readonly<Record<string, number>>): void;
  /** Read anew at each scrape. */
  watchQueue(read: () => Promise<QueueDepth>): void;
  watchModelVersion(read: () => Promise<string | undefined>): void;
}

export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  readonly deadLetters: number;
  /** Seconds; 0 when nothing waits. */
  readonly oldestAge: number;
}

/** One reason why the app is not ready; undefined when all is well. */
export type HealthCheck = () => Promise<string | undefined>;

/** Says whether new photos may be accepted now. Cached for a moment, so that a burst does not ask a thousand times. */
export interface Readiness {
  /** By the part's name: what is wrong with it. Empty when ready. */
  problems(): Promise<Readonly<Record<string, string>>>;
}
