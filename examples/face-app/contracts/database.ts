/** One row, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs SQL with `$1`, `$2`, ... for the values. */
export interface Queries {
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** PostgreSQL, embedded or as a server. */
export interface Database extends Queries {
  /** Runs several statements without values, as migrations do. */
  run(sql: string): Promise<void>;
  /** All or nothing. Rolls back when `work` rejects. */
  transaction<T>(work: (transaction: Queries) => Promise<T>): Promise<T>;
  /** Whether pgvector is there. Without it the gallery searches exactly, but in plain SQL. */
  readonly hasVectors: boolean;
}
