import * as z from 'zod';

export const Health = z.object({
  status: z.enum(['ok', 'not-ready']),
  parts: z
    .record(z.string(), z.string())
    .describe('Each part by name: "ok" or what is wrong with it.'),
});
export type Health = z.infer<typeof Health>;
