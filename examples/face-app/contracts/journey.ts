import * as z from 'zod';
import {HANDOFFS} from './handoffs';

/** The photo's way, in the order in which things happen. */
export const JOURNEY_STEPS = [
  'build-model',
  'serve-model',
  'take-photo',
  'send-photo',
  'store-photo',
  'announce-photo',
  'queue-work',
  'find-faces',
  'decide-name',
  'keep-answer',
  'return-answer',
  'show-answer',
] as const;

const PAYLOAD_KINDS = ['passed-on', 'log', 'metrics'] as const;

/** One thing that was really passed on, as it was. */
export const RecordedPayload = z.strictObject({
  step: z.enum(JOURNEY_STEPS),
  title: z.string().describe('What this is, as a short phrase.'),
  kind: z
    .enum(PAYLOAD_KINDS)
    .describe(
      'What one desk passed on to the next, or what was noted about it.',
    ),
  handoff: z
    .enum(Object.keys(HANDOFFS) as [keyof typeof HANDOFFS])
    .nullable()
    .describe(
      'The contract that the body keeps to; null for what no contract describes.',
    ),
  at: z
    .number()
    .nullable()
    .describe(
      'Milliseconds after the upload began; null for what happened before.',
    ),
  head: z
    .array(z.string())
    .describe('The lines above the body: request line and headers, or none.'),
  body: z.json().describe('The body: JSON as it was, or text.'),
});
export type RecordedPayload = z.infer<typeof RecordedPayload>;

/** Everything that one photo made the app pass on, recorded from the running app. */
export const Journey = z.strictObject({
  recordedAt: z.iso.date(),
  sample: z.string().describe('The photo, a file in the folder samples.'),
  modelVersion: z.string(),
  payloads: z.array(RecordedPayload).min(JOURNEY_STEPS.length),
});
export type Journey = z.infer<typeof Journey>;
