import type {Migration} from './migration';

/** Kept by the pipeline. It is here because a database has one schema and one order of migrations. */
export const modelVersions: Migration = {
  version: 4,
  name: 'model versions',
  up: () => [
    `CREATE TABLE model_versions (
      version text PRIMARY KEY,
      name text NOT NULL,
      parameters jsonb NOT NULL,
      threshold real NOT NULL CHECK (threshold > 0),
      state text NOT NULL CHECK (state IN ('candidate', 'active', 'retired')),
      staged_at timestamptz NOT NULL,
      promoted_at timestamptz
    )`,
    `CREATE UNIQUE INDEX model_versions_one_active ON model_versions (state) WHERE state = 'active'`,
  ],
};
