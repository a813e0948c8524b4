/** One step of the schema, forward only. Once released it never changes: a later step mends it. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** One statement each. `hasVectors` says whether pgvector is there. */
  readonly up: (hasVectors: boolean) => readonly string[];
}
