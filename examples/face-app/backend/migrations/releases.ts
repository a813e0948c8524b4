import type {Migration} from './migration';

/**
 * Built versions of the app. Their files are rows, not files in the picture store: a release is a few small files
 * that must appear together or not at all, which is what a transaction is for.
 */
export const releases: Migration = {
  version: 3,
  name: 'releases of the app',
  up: () => [
    `CREATE TABLE app_releases (
      version text PRIMARY KEY,
      position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
      released_at timestamptz NOT NULL
    )`,
    `CREATE TABLE app_files (
      version text NOT NULL REFERENCES app_releases ON DELETE CASCADE,
      path text NOT NULL,
      bytes bytea NOT NULL,
      sha256 text NOT NULL,
      PRIMARY KEY (version, path)
    )`,
    `CREATE TABLE app_pointer (
      is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
      current_version text NOT NULL REFERENCES app_releases,
      previous_version text REFERENCES app_releases ON DELETE SET NULL
    )`,
  ],
};
