import * as z from 'zod';

// #region recorded-consent
/** The words that a person agrees to. Another wording is another version, and old consents keep theirs. */
export const CONSENT = {
  version: '2026-11',
  text: 'I agree that this app stores my photos and the numbers computed from my face, to recognise me in photos sent to it. I can have all of it deleted at any time.',
} as const;

/** Recorded when a person is enrolled. */
export const Consent = z.object({
  version: z.string(),
  text: z.string(),
  givenAt: z.iso.datetime(),
});
// #endregion recorded-consent
export type Consent = z.infer<typeof Consent>;

export const PersonName = z
  .string()
  .trim()
  .min(1, 'Give a name.')
  .max(80, 'Give a name of at most 80 characters.')
  // Letters of any script, digits, spaces and the marks that names have; no control or direction characters.
  .regex(
    /^[\p{L}\p{M}\p{N} .,'’()-]+$/u,
    "Use letters, digits, spaces and . , ' ’ ( ) - in a name.",
  );

/** Most photos in one enrolment. */
export const MOST_ENROLMENT_PHOTOS = 5;

/** A person who agreed to be recognised. */
export const Person = z.object({
  id: z.uuid(),
  name: PersonName,
  consent: Consent,
  photos: z.int().min(1).describe('How many enrolment photos are kept.'),
  enrolledAt: z.iso.datetime(),
  deleteAfter: z.iso
    .datetime()
    .describe(
      'When the person is deleted by itself, unless consent is given anew.',
    ),
});
export type Person = z.infer<typeof Person>;

export const PersonList = z.object({people: z.array(Person)});

/** What a deletion took away, counted, and what a search afterwards still found: all zero, or the deletion failed. */
const Traces = z.object({
  pictures: z.int().min(0),
  rows: z.int().min(0),
  embeddings: z.int().min(0),
  answers: z.int().min(0),
  events: z.int().min(0),
  jobs: z.int().min(0),
});
export type Traces = z.infer<typeof Traces>;

export const DeletionReceipt = z.object({
  deleted: z.enum(['photo', 'person']),
  id: z.uuid(),
  at: z.iso.datetime(),
  removed: Traces,
  /** Counted after the deletion by looking everywhere again. */
  remaining: Traces,
});
export type DeletionReceipt = z.infer<typeof DeletionReceipt>;
