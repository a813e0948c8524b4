import type {Migration} from './migration';

export const photos: Migration = {
  version: 1,
  name: 'photos, answers, events, pending deletions',
  up: () => [
    `CREATE TABLE photos (
      id uuid PRIMARY KEY,
      -- Grows with each photo: the order of the list, and the cursor into it.
      position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
      picture_key text NOT NULL UNIQUE,
      stored_at timestamptz NOT NULL,
      width integer CHECK (width > 0),
      height integer CHECK (height > 0),
      bytes bigint NOT NULL CHECK (bytes >= 0),
      failure text
    )`,
    'CREATE INDEX photos_stored_at ON photos (stored_at)',
    `CREATE TABLE answers (
      photo_id uuid NOT NULL REFERENCES photos ON DELETE CASCADE,
      model_version text NOT NULL,
      answer jsonb NOT NULL,
      PRIMARY KEY (photo_id, model_version)
    )`,
    // Finds the answers that name a person, when the person is deleted.
    `CREATE INDEX answers_faces ON answers USING gin ((answer -> 'faces') jsonb_path_ops)`,
    `CREATE TABLE events (
      number bigserial PRIMARY KEY,
      -- Null for the event that says that the photo is gone.
      photo_id uuid REFERENCES photos ON DELETE CASCADE,
      event jsonb NOT NULL
    )`,
    'CREATE INDEX events_photo_id ON events (photo_id)',
    `CREATE TABLE pending_deletions (
      picture_key text PRIMARY KEY,
      -- The photo or person that was deleted.
      subject_id uuid NOT NULL,
      asked_at timestamptz NOT NULL DEFAULT now()
    )`,
  ],
};
